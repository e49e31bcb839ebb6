import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import type { Identity } from '../../people/people.ts';
import { put } from '../put.ts';
import { laterThan } from '../whole-seconds.ts';

export const credentialsAreNotDatedAnew = check({
  id: 'update.credentials-are-not-dated-anew',
  title: 'updated_at of credentials moves with a PUT that does not change them, or stands still, as the release does',
  level: 'may',
  operations: ['updateIdentity', 'getIdentity'],
  source: ['behaviour/update.credentialRows'],
  async run({ target, people, dialect }) {
    const credentials = { password: { config: { hashed_password: '$2a$04$zRXjPKHVnVfQ6hFvJ7J1kO' } } };
    const before = await people.create({ credentials });
    await laterThan(before.updated_at);
    expectStatus(await put(target, before), 200);
    const read = await target.call('getIdentity', [before.id]);
    const updatedAt = ({ credentials: shown }: Identity) => shown?.password?.updated_at;
    const moved = updatedAt(read.json<Identity>()) !== updatedAt(before);
    expectEqual(moved, dialect.update.credentialRows === 'all-rewritten', 'updated_at of the password moved', read);
  },
});
