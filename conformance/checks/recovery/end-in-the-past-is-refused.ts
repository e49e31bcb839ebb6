import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';
import { nobody } from '../nobody.ts';
import { enabled } from '../recovery-enabled.ts';

export const endInThePastIsRefused = check({
  id: 'recovery.end-in-the-past-is-refused',
  title: 'An expires_in that is over already is refused',
  level: 'should',
  operations: ['createRecoveryCodeForIdentity'],
  source: ['behaviour/recovery.expiredText'],
  async run({ target, dialect }) {
    const json = { identity_id: nobody, expires_in: '-1h' };
    const answer = enabled(await target.call('createRecoveryCodeForIdentity', [], { json }));
    const shown = dialect.recovery.expiredText === 'duration' ? '-1h0m0s' : '-1h';
    expectError(answer, 400, { reason: `Value from "expires_in" must result to a future time: ${shown}` });
  },
});
