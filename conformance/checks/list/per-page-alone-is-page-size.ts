import { check } from '../../check.ts';
import { expectEqual, expectMatch, expectStatus } from '../../expect.ts';
import type { Identity } from '../../people/people.ts';

export const perPageAloneIsPageSize = check({
  id: 'list.per-page-alone-is-page-size',
  title: 'per_page without page is another name of page_size',
  level: 'should',
  operations: ['listIdentities'],
  when: ({ list }) => list.paging === 'keyset',
  source: ['spec/parameters/list-per-page.yaml'],
  async run({ target, people }) {
    await people.creation();
    await people.creation();
    const answer = await target.call('listIdentities', [], { query: { per_page: 1 } });
    expectStatus(answer, 200);
    expectEqual(answer.json<Identity[]>().length, 1, 'length of the page', answer);
    expectMatch(answer.links().get('next'), /[?&]page_size=1(?:&|$)/, 'Link to the next page', answer);
  },
});
