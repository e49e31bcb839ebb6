import { check } from '../../check.ts';
import { expectEqual, expectStatus, expectThat } from '../../expect.ts';
import type { Identity } from '../../people/people.ts';

export const pageSizeIsObeyed = check({
  id: 'list.page-size-is-obeyed',
  level: 'must',
  title: 'A page has as many identities as page_size says, and links to the next',
  operations: ['listIdentities'],
  source: ['spec/parameters/list-page-size.yaml'],
  async run({ target, people }) {
    await people.creation();
    await people.creation();
    const answer = await target.call('listIdentities', [], { query: { page_size: 1 } });
    expectStatus(answer, 200);
    expectEqual(answer.json<Identity[]>().length, 1, 'length of the page', answer);
    expectThat(answer.links().has('next'), 'Link', 'a link to the next page', answer.headers.link, answer);
  },
});
