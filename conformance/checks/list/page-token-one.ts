import { check } from '../../check.ts';
import { expectStatus } from '../../expect.ts';

export const pageTokenOne = check({
  id: 'list.page-token-one',
  title: 'The page token 1 is refused like any other that is no UUID',
  level: 'may',
  profile: 'read-only',
  operations: ['listIdentities'],
  when: ({ list }) => list.paging === 'keyset' && list.pageToken === 'uuid',
  source: ['behaviour/list.tokenOne'],
  async run({ target, dialect }) {
    const answer = await target.call('listIdentities', [], { query: { page_token: '1', page_size: 1 } });
    expectStatus(answer, dialect.list.tokenOne === 'first-page' ? 200 : 400);
  },
});
