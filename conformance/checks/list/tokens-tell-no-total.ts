import { check } from '../../check.ts';
import { expectHeader } from '../../expect.ts';

export const tokensTellNoTotal = check({
  id: 'list.tokens-tell-no-total',
  title: 'Pages by token do not tell how many identities there are',
  level: 'should',
  profile: 'read-only',
  operations: ['listIdentities'],
  when: ({ list }) => list.paging === 'keyset' && list.totalCount === 'all-beside-page',
  source: ['quirks/list-total-count', 'behaviour/list.totalCount'],
  async run({ target }) {
    expectHeader(await target.call('listIdentities', [], { query: { page_size: 1 } }), 'X-Total-Count', undefined);
  },
});
