import { check } from '../../check.ts';
import { expectEqual, expectMatch } from '../../expect.ts';

export const timesAreTheSame = check({
  id: 'create.times-are-the-same',
  level: 'must',
  title: 'A new identity was updated when it was created, and has times in UTC',
  operations: ['createIdentity'],
  source: ['spec/schemas/identity-core.yaml'],
  async run({ people }) {
    const { created_at, updated_at, state_changed_at } = await people.creation();
    expectMatch(created_at, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?Z$/, 'created_at');
    expectEqual(updated_at, created_at, 'updated_at');
    expectMatch(state_changed_at, /^\d{4}-\d\d-\d\dT/, 'state_changed_at');
  },
});
