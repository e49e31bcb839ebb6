import { check } from '../../check.ts';
import { expectStatus } from '../../expect.ts';

export const pageSizeThatIsNoNumberIsTheDefault = check({
  id: 'list.page-size-that-is-no-number-is-the-default',
  title: 'A page_size that is no number counts as the default size',
  level: 'may',
  profile: 'read-only',
  operations: ['listIdentities'],
  when: ({ list, http }) => list.paging === 'offset' && http.pageLimits === 'none',
  source: ['behaviour/list.paging'],
  async run({ target }) {
    expectStatus(await target.call('listIdentities', [], { query: { page_size: 'foo' } }), 200);
  },
});
