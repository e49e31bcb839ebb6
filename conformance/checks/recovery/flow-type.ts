import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';
import { nobody } from '../nobody.ts';
import { enabled } from '../recovery-enabled.ts';

export const flowType = check({
  id: 'recovery.flow-type',
  title: 'A flow type other than api and browser is refused',
  level: 'should',
  operations: ['createRecoveryCodeForIdentity'],
  when: ({ recovery }) => recovery.flowType,
  source: ['behaviour/recovery.flowType'],
  async run({ target }) {
    const json = { identity_id: nobody, flow_type: 'x' };
    const answer = enabled(await target.call('createRecoveryCodeForIdentity', [], { json }));
    expectError(answer, 400, { reason: 'Value from "flow_type" is not valid: "x"' });
  },
});
