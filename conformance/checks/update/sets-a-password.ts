import { check } from '../../check.ts';
import { expectMatch, expectStatus } from '../../expect.ts';
import type { Identity } from '../../people/people.ts';
import { put } from '../put.ts';

export const setsAPassword = check({
  id: 'update.sets-a-password',
  level: 'must',
  title: 'A PUT sets a password',
  operations: ['updateIdentity', 'getIdentity'],
  source: ['quirks/put-password-replaced'],
  async run({ target, people }) {
    const before = await people.creation();
    const credentials = { password: { config: { password: `${people.unique()}-Secret` } } };
    expectStatus(await put(target, before, { credentials }), 200);
    const read = await target.call('getIdentity', [before.id], { query: { include_credential: 'password' } });
    expectMatch(read.json<Identity>().credentials?.password?.config?.hashed_password, /^\$/, 'hashed_password', read);
  },
});
