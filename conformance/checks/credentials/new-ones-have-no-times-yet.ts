import { check } from '../../check.ts';
import { expectEqual, expectMatch } from '../../expect.ts';
import type { Identity } from '../../people/people.ts';

export const newOnesHaveNoTimesYet = check({
  id: 'credentials.new-ones-have-no-times-yet',
  title: 'The answer to a create shows credentials with times of the year 1; a read shows the real ones',
  level: 'may',
  operations: ['createIdentity', 'getIdentity'],
  when: ({ identity }) => identity.writeAnswer === 'as-written',
  source: ['quirks/credential-zero-times'],
  async run({ target, people }) {
    const { id, credentials } = await people.creation({
      credentials: { password: { config: { hashed_password: '$2a$04$zRXjPKHVnVfQ6hFvJ7J1kO' } } },
    });
    expectEqual(credentials?.password?.created_at, '0001-01-01T00:00:00Z', 'credentials.password.created_at');
    const read = await target.call('getIdentity', [id]);
    expectMatch(
      read.json<Identity>().credentials?.password?.created_at,
      /^[2-9]/,
      'credentials.password.created_at of a read',
      read,
    );
  },
});
