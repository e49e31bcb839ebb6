import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';

export const unknownSchemaIsRefused = check({
  id: 'patch.unknown-schema-is-refused',
  level: 'must',
  title: 'A JSON Patch to an identity schema that there is not is refused',
  operations: ['patchIdentity'],
  source: ['spec/paths/identity.yaml'],
  async run({ target, people }) {
    const { id } = await people.creation();
    const json = [{ op: 'replace', path: '/schema_id', value: 'identikit-nonesuch' }];
    expectError(await target.call('patchIdentity', [id], { json }), 400, {
      reason: 'Unable to find JSON Schema ID: identikit-nonesuch',
    });
  },
});
