import { check } from '../../check.ts';
import { expectEqual, expectSameMembers, expectStatus, expectThat } from '../../expect.ts';
import type { Identity } from '../../people/people.ts';

export const pagesByNumber = check({
  id: 'list.pages-by-number',
  level: 'must',
  title: 'Pages can be asked for by number, and tell how many identities there are',
  operations: ['listIdentities'],
  source: ['spec/parameters/list-page.yaml'],
  async run({ target, people }) {
    await people.creation();
    await people.creation();
    const answer = await target.call('listIdentities', [], { query: { page: 0, per_page: 1 } });
    expectStatus(answer, 200);
    expectEqual(answer.json<Identity[]>().length, 1, 'length of the page', answer);
    const count = Number(answer.headers['x-total-count']);
    expectThat(count >= 2, 'X-Total-Count', 'at least the two just made', answer.headers['x-total-count'], answer);
    expectSameMembers([...answer.links().keys()], ['next', 'last'], 'rels of Link', answer);
  },
});
