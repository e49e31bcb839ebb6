import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';
import { nobody } from '../nobody.ts';
import { enabled } from '../recovery-enabled.ts';
import { texts } from '../texts.ts';

export const codeForNobody = check({
  id: 'recovery.code-for-nobody',
  level: 'must',
  title: 'A code for an identity that there is not is answered with 404',
  operations: ['createRecoveryCodeForIdentity'],
  source: ['quirks/recovery-unknown-identity'],
  async run({ target }) {
    const answer = enabled(await target.call('createRecoveryCodeForIdentity', [], { json: { identity_id: nobody } }));
    expectError(answer, 404, { message: texts.missing, reason: 'could not find identity' });
  },
});
