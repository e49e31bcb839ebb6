import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';

export const unknownSchemaIsRefused = check({
  id: 'update.unknown-schema-is-refused',
  level: 'must',
  title: 'A PUT with an identity schema that there is not is refused',
  operations: ['updateIdentity'],
  source: ['spec/schemas/update-identity-body.yaml'],
  async run({ target, people }) {
    const { id, traits, metadata_admin } = await people.creation();
    const json = { schema_id: 'identikit-nonesuch', traits, metadata_admin, state: 'active' };
    expectError(await target.call('updateIdentity', [id], { json }), 400, {
      reason: 'Unable to find JSON Schema ID: identikit-nonesuch',
    });
  },
});
