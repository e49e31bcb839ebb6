import { check } from '../../check.ts';
import { expectStatus } from '../../expect.ts';

export const includeCredentialIsIgnored = check({
  id: 'filter.include-credential-is-ignored',
  title: 'Lists do not look at include_credential',
  level: 'may',
  profile: 'read-only',
  operations: ['listIdentities'],
  when: ({ list }) => list.includeCredential === 'ignored',
  source: ['behaviour/list.includeCredential'],
  async run({ target }) {
    expectStatus(await target.call('listIdentities', [], { query: { page_size: 1, include_credential: 'abc' } }), 200);
  },
});
