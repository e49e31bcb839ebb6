import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';
import { texts } from '../texts.ts';

export const unknownCredentialType = check({
  id: 'delete.unknown-credential-type',
  level: 'must',
  title: 'Deleting credentials of a type that there is not is answered with 404',
  operations: ['deleteIdentityCredentials'],
  source: ['spec/paths/identity-credentials.yaml'],
  async run({ target, people }) {
    const { id } = await people.creation();
    expectError(await target.call('deleteIdentityCredentials', [id, 'azerty']), 404, {
      message: texts.notFound,
      reason: 'You tried to remove a azerty but this user have no azerty set up.',
    });
  },
});
