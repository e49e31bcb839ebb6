import { check } from '../../check.ts';
import { expectMatch, expectStatus } from '../../expect.ts';
import type { Identity } from '../../people/people.ts';

export const setsAPassword = check({
  id: 'update.sets-a-password',
  level: 'must',
  title: 'A PUT sets a password',
  operations: ['updateIdentity', 'getIdentity'],
  source: ['quirks/put-password-replaced'],
  async run({ target, people }) {
    const { id, schema_id, traits, metadata_admin } = await people.creation();
    const credentials = { password: { config: { password: `${people.unique()}-Secret` } } };
    const json = { schema_id, traits, metadata_admin, state: 'active', credentials };
    expectStatus(await target.call('updateIdentity', [id], { json }), 200);
    const read = await target.call('getIdentity', [id], { query: { include_credential: 'password' } });
    expectMatch(read.json<Identity>().credentials?.password?.config?.hashed_password, /^\$/, 'hashed_password', read);
  },
});
