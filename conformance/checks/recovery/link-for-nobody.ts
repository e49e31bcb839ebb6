import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';
import { nobody } from '../nobody.ts';
import { enabled } from '../recovery-enabled.ts';

export const linkForNobody = check({
  id: 'recovery.link-for-nobody',
  level: 'must',
  title: 'A link for an identity that there is not is answered as the release does',
  operations: ['createRecoveryLinkForIdentity'],
  source: ['quirks/recovery-unknown-identity', 'behaviour/recovery.linkForUnknown'],
  async run({ target, dialect }) {
    const answer = enabled(await target.call('createRecoveryLinkForIdentity', [], { json: { identity_id: nobody } }));
    expectError(answer, dialect.recovery.linkForUnknown);
  },
});
