import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';

export const profileIsNotIncluded = check({
  id: 'credentials.profile-is-not-included',
  title: 'include_credential=profile, which the description lists, is refused',
  level: 'may',
  operations: ['getIdentity'],
  when: ({ identity }) => !identity.includableTypes.includes('profile'),
  source: ['quirks/include-credential-profile'],
  async run({ target, people }) {
    const { id } = await people.creation();
    expectError(await target.call('getIdentity', [id], { query: { include_credential: 'profile' } }), 400);
  },
});
