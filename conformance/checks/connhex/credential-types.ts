import { check } from '../../check.ts';
import { expectStatus } from '../../expect.ts';
import { isConnhex } from '../is-connhex.ts';

export const credentialTypes = check({
  id: 'connhex.credential-types',
  title: 'Every documented type of credentials can be included',
  level: 'must',
  operations: ['getIdentity'],
  when: isConnhex,
  source: ['spec/dialects/connhex.yaml', 'behaviour/identity.includableTypes'],
  async run({ target, people }) {
    const { id } = await people.creation();
    for (const include_credential of ['password', 'totp', 'oidc', 'webauthn', 'lookup_secret', 'code']) {
      expectStatus(await target.call('getIdentity', [id], { query: { include_credential } }), 200);
    }
  },
});
