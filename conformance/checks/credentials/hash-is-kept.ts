import { check } from '../../check.ts';
import { expectEqual } from '../../expect.ts';
import type { Identity } from '../../people/people.ts';

export const hashIsKept = check({
  id: 'credentials.hash-is-kept',
  level: 'must',
  title: 'A hash of a known format is kept as it is',
  operations: ['createIdentity', 'getIdentity'],
  source: ['spec/schemas/import-password-config.yaml'],
  async run({ target, people }) {
    const hashed_password = '$2a$04$zRXjPKHVnVfQ6hFvJ7J1kO';
    const { id } = await people.creation({ credentials: { password: { config: { hashed_password } } } });
    const answer = await target.call('getIdentity', [id], { query: { include_credential: 'password' } });
    const kept = answer.json<Identity>().credentials?.password?.config?.hashed_password;
    expectEqual(kept === hashed_password, true, 'the hash is the one that was sent', answer);
  },
});
