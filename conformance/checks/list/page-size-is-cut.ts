import { check } from '../../check.ts';
import { expectMatch, expectStatus } from '../../expect.ts';

export const pageSizeIsCut = check({
  id: 'list.page-size-is-cut',
  title: 'A page_size above the maximum is cut to it',
  level: 'should',
  profile: 'read-only',
  operations: ['listIdentities'],
  when: ({ list }) => list.paging === 'keyset' && list.maxPageSize !== 'none',
  source: ['quirks/list-page-size-unlimited', 'behaviour/list.maxPageSize', 'behaviour/http.pageLimits'],
  async run({ target, dialect }) {
    const beyond = Number(dialect.list.maxPageSize) + 1;
    const answer = await target.call('listIdentities', [], {
      query: { page_size: beyond, page_token: 'ffffffff-ffff-ffff-ffff-ffffffffffff' },
    });
    expectStatus(answer, 200);
    expectMatch(answer.headers.link, new RegExp(`page_size=${dialect.list.maxPageSize}&`), 'Link', answer);
  },
});
