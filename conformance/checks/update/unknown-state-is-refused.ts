import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';
import { put } from '../put.ts';
import { texts } from '../texts.ts';

export const unknownStateIsRefused = check({
  id: 'update.unknown-state-is-refused',
  level: 'must',
  title: 'A PUT with a state that there is not is refused',
  operations: ['updateIdentity'],
  source: ['spec/schemas/identity-state.yaml'],
  async run({ target, people }) {
    const before = await people.creation();
    expectError(await put(target, before, { state: 'asleep' }), 400, {
      message: texts.malformed,
      reason: 'identity state is not valid',
    });
  },
});
