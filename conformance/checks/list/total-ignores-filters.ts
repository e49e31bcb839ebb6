import { check } from '../../check.ts';
import { expectStatus, expectThat } from '../../expect.ts';

export const totalIgnoresFilters = check({
  id: 'list.total-ignores-filters',
  title: 'X-Total-Count beside page counts all identities, whatever the filter',
  level: 'may',
  operations: ['listIdentities'],
  when: ({ list }) => list.totalCount === 'all-beside-page' && list.paging === 'keyset' && list.idsFilter !== 'ignored',
  source: ['quirks/list-total-count', 'behaviour/list.totalCount'],
  async run({ target, people }) {
    const { id } = await people.creation();
    await people.creation();
    const answer = await target.call('listIdentities', [], { query: { ids: id, page: 0, per_page: 1 } });
    expectStatus(answer, 200);
    expectThat(
      Number(answer.headers['x-total-count']) >= 2,
      'X-Total-Count',
      'at least 2',
      answer.headers['x-total-count'],
      answer,
    );
  },
});
