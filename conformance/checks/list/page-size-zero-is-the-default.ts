import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import type { Identity } from '../../people/people.ts';

export const pageSizeZeroIsTheDefault = check({
  id: 'list.page-size-zero-is-the-default',
  title: 'A page_size of 0 is the default size, 250',
  level: 'should',
  operations: ['listIdentities'],
  when: ({ list }) => list.paging === 'keyset' && list.idsFilter !== 'ignored',
  source: ['spec/parameters/list-page-size.yaml'],
  async run({ target, people }) {
    const { id } = await people.creation();
    const answer = await target.call('listIdentities', [], { query: { ids: id, page_size: 0 } });
    expectStatus(answer, 200);
    expectEqual(answer.json<Identity[]>().length, 1, 'length of the page', answer);
  },
});
