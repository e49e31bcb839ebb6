import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';

export const lastPageHasNoNext = check({
  id: 'list.last-page-has-no-next',
  level: 'must',
  title: 'The last page links to the first page and to no next one',
  operations: ['listIdentities'],
  when: ({ list }) => list.paging === 'keyset' && list.idsFilter !== 'ignored',
  source: ['behaviour/list.paging'],
  async run({ target, people }) {
    const { id } = await people.creation();
    const answer = await target.call('listIdentities', [], { query: { ids: id, page_size: 1 } });
    expectStatus(answer, 200);
    expectEqual([...answer.links().keys()], ['first'], 'rels of Link', answer);
  },
});
