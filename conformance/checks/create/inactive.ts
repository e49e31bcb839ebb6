import { check } from '../../check.ts';
import { expectEqual } from '../../expect.ts';

export const inactive = check({
  id: 'create.inactive',
  level: 'must',
  title: 'An identity can be created inactive',
  operations: ['createIdentity', 'getIdentity'],
  source: ['spec/schemas/identity-state.yaml'],
  async run({ people }) {
    const { state } = await people.create({ state: 'inactive' });
    expectEqual(state, 'inactive', 'state');
  },
});
