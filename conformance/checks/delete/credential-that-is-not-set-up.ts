import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';

export const credentialThatIsNotSetUp = check({
  id: 'delete.credential-that-is-not-set-up',
  level: 'must',
  title: 'Deleting credentials that the identity lacks is answered with 404',
  operations: ['deleteIdentityCredentials'],
  source: ['spec/paths/identity-credentials.yaml'],
  async run({ target, people }) {
    const { id } = await people.creation();
    expectError(await target.call('deleteIdentityCredentials', [id, 'totp']), 404, {
      reason: 'You tried to remove a totp but this user have no totp set up.',
    });
  },
});
