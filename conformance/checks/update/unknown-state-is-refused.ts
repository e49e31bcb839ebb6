import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';
import { texts } from '../texts.ts';

export const unknownStateIsRefused = check({
  id: 'update.unknown-state-is-refused',
  level: 'must',
  title: 'A PUT with a state that there is not is refused',
  operations: ['updateIdentity'],
  source: ['spec/schemas/identity-state.yaml'],
  async run({ target, people }) {
    const { id, schema_id, traits, metadata_admin } = await people.creation();
    const json = { schema_id, traits, metadata_admin, state: 'asleep' };
    expectError(await target.call('updateIdentity', [id], { json }), 400, {
      message: texts.malformed,
      reason: 'identity state is not valid',
    });
  },
});
