import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';
import { nobody } from '../nobody.ts';
import { texts } from '../texts.ts';

export const credentialOfNobody = check({
  id: 'delete.credential-of-nobody',
  level: 'must',
  title: 'Deleting credentials of an identity that there is not is answered with 404',
  operations: ['deleteIdentityCredentials'],
  source: ['spec/paths/identity-credentials.yaml'],
  async run({ target }) {
    expectError(await target.call('deleteIdentityCredentials', [nobody, 'totp']), 404, { message: texts.missing });
  },
});
