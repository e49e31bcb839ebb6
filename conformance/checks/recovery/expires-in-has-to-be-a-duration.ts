import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';
import { nobody } from '../nobody.ts';
import { enabled } from '../recovery-enabled.ts';
import { texts } from '../texts.ts';

export const expiresInHasToBeADuration = check({
  id: 'recovery.expires-in-has-to-be-a-duration',
  level: 'must',
  title: 'An expires_in that is no duration is refused, and shown',
  operations: ['createRecoveryCodeForIdentity', 'createRecoveryLinkForIdentity'],
  source: ['spec/schemas/duration.yaml'],
  async run({ target }) {
    const json = { identity_id: nobody, expires_in: '1d' };
    const reason = 'Unable to parse "expires_in" whose format should match "[0-9]+(ns|us|ms|s|m|h)" but did not: 1d';
    for (const operation of ['createRecoveryCodeForIdentity', 'createRecoveryLinkForIdentity'] as const) {
      expectError(enabled(await target.call(operation, [], { json })), 400, { message: texts.malformed, reason });
    }
  },
});
