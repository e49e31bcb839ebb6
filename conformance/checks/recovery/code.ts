import { check } from '../../check.ts';
import { expectEqual, expectMatch, expectStatus } from '../../expect.ts';
import { enabled } from '../recovery-enabled.ts';

export const code = check({
  id: 'recovery.code',
  level: 'must',
  title: 'A recovery code of six digits is made, with where to enter it and until when',
  operations: ['createRecoveryCodeForIdentity'],
  source: ['spec/paths/recovery-code.yaml'],
  async run({ target, people }) {
    const { id } = await people.creation();
    const answer = enabled(await target.call('createRecoveryCodeForIdentity', [], { json: { identity_id: id } }));
    expectStatus(answer, 201);
    expectEqual(/^\d{6}$/.test(answer.member('recovery_code')), true, 'the code has six digits', answer);
    expectEqual(/[?&]flow=/.test(answer.member('recovery_link')), true, 'recovery_link names a flow', answer);
    expectMatch(answer.member('expires_at'), /^\d{4}-.*Z$/, 'expires_at', answer);
  },
});
