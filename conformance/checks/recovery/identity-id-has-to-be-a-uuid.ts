import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';
import { enabled } from '../recovery-enabled.ts';

export const identityIdHasToBeAUuid = check({
  id: 'recovery.identity-id-has-to-be-a-uuid',
  level: 'must',
  title: 'An identity_id that is no UUID is refused',
  operations: ['createRecoveryCodeForIdentity'],
  source: ['spec/schemas/create-recovery-code-body.yaml'],
  async run({ target }) {
    const answer = enabled(await target.call('createRecoveryCodeForIdentity', [], { json: { identity_id: 'abc' } }));
    expectError(answer, 400, {
      reason: 'Unable to decode JSON payload: uuid: incorrect UUID length 3 in string "abc"',
    });
  },
});
