import { check } from '../../check.ts';
import { expectEqual, expectMatch, expectStatus } from '../../expect.ts';
import { enabled } from '../recovery-enabled.ts';

export const link = check({
  id: 'recovery.link',
  level: 'must',
  title: 'A recovery link is made, and until when it is good',
  operations: ['createRecoveryLinkForIdentity'],
  source: ['spec/paths/recovery-link.yaml'],
  async run({ target, people }) {
    const { id } = await people.creation();
    const answer = enabled(await target.call('createRecoveryLinkForIdentity', [], { json: { identity_id: id } }));
    expectStatus(answer, 200);
    expectEqual(/[?&]token=/.test(answer.member('recovery_link')), true, 'recovery_link has a token', answer);
    expectMatch(answer.member('expires_at'), /^\d{4}-.*Z$/, 'expires_at', answer);
  },
});
