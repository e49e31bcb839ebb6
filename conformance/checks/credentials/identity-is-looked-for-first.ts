import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';
import { nobody } from '../nobody.ts';

export const identityIsLookedForFirst = check({
  id: 'credentials.identity-is-looked-for-first',
  title: 'An unknown id is told before an unknown type of credentials',
  level: 'should',
  profile: 'read-only',
  operations: ['getIdentity'],
  source: ['spec/paths/identity.yaml'],
  async run({ target }) {
    expectError(await target.call('getIdentity', [nobody], { query: { include_credential: 'abc' } }), 404);
  },
});
