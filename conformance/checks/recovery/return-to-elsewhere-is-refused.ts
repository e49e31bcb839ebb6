import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';
import { enabled } from '../recovery-enabled.ts';

export const returnToElsewhereIsRefused = check({
  id: 'recovery.return-to-elsewhere-is-refused',
  title: 'A return_to that is not allowed is refused',
  level: 'should',
  operations: ['createRecoveryCodeForIdentity'],
  source: ['spec/parameters/return-to.yaml'],
  async run({ target, people }) {
    const { id } = await people.creation();
    const return_to = 'https://elsewhere.identikit.example/';
    const parts = { json: { identity_id: id }, query: { return_to } };
    const answer = enabled(await target.call('createRecoveryCodeForIdentity', [], parts));
    expectError(answer, 400, {
      id: 'self_service_flow_return_to_forbidden',
      reason: `Requested return_to URL "${return_to}" is not allowed.`,
    });
  },
});
