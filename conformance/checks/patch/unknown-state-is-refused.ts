import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';

export const unknownStateIsRefused = check({
  id: 'patch.unknown-state-is-refused',
  level: 'must',
  title: 'A JSON Patch to a state that there is not is refused',
  operations: ['patchIdentity'],
  source: ['spec/schemas/identity-state.yaml'],
  async run({ target, people }) {
    const { id } = await people.creation();
    const json = [{ op: 'replace', path: '/state', value: 'asleep' }];
    expectError(await target.call('patchIdentity', [id], { json }), 400, {
      message: 'identity state is not valid',
      reason: "The supplied state ('asleep') was not valid. Valid states are ('active', 'inactive').",
    });
  },
});
