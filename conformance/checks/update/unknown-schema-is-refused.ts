import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';
import { put } from '../put.ts';

export const unknownSchemaIsRefused = check({
  id: 'update.unknown-schema-is-refused',
  level: 'must',
  title: 'A PUT with an identity schema that there is not is refused',
  operations: ['updateIdentity'],
  source: ['spec/schemas/update-identity-body.yaml'],
  async run({ target, people }) {
    const before = await people.creation();
    expectError(await put(target, before, { schema_id: 'identikit-nonesuch' }), 400, {
      reason: 'Unable to find JSON Schema ID: identikit-nonesuch',
    });
  },
});
