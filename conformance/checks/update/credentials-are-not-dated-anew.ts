import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import type { Identity } from '../../people/people.ts';

export const credentialsAreNotDatedAnew = check({
  id: 'update.credentials-are-not-dated-anew',
  title: 'updated_at of credentials moves with a PUT that does not change them, or stands still, as the release does',
  level: 'may',
  operations: ['updateIdentity', 'getIdentity'],
  source: ['behaviour/update.credentialRows'],
  async run({ target, people, dialect }) {
    const credentials = { password: { config: { hashed_password: '$2a$04$zRXjPKHVnVfQ6hFvJ7J1kO' } } };
    const { id, schema_id, traits, metadata_admin, credentials: before } = await people.create({ credentials });
    const json = { schema_id, traits, metadata_admin, state: 'active' };
    expectStatus(await target.call('updateIdentity', [id], { json }), 200);
    const read = await target.call('getIdentity', [id]);
    const moved = read.json<Identity>().credentials?.password?.updated_at !== before?.password?.updated_at;
    expectEqual(moved, dialect.update.credentialRows === 'all-rewritten', 'updated_at of the password moved', read);
  },
});
