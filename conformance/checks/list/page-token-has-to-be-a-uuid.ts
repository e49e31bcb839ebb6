import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';
import { texts } from '../texts.ts';

export const pageTokenHasToBeAUuid = check({
  id: 'list.page-token-has-to-be-a-uuid',
  level: 'must',
  title: 'A page token that is no UUID is refused',
  profile: 'read-only',
  operations: ['listIdentities'],
  when: ({ list }) => list.paging === 'keyset' && list.pageToken === 'uuid',
  source: ['quirks/list-page-token-default', 'behaviour/list.pageToken'],
  async run({ target }) {
    const answer = await target.call('listIdentities', [], { query: { page_token: 'abc' } });
    expectError(answer, 400, {
      message: texts.malformed,
      reason: 'The page token is invalid, do not craft your own page tokens',
    });
  },
});
