import { check } from '../../check.ts';
import { expectEqual } from '../../expect.ts';

export const schemaIdInBase64url = check({
  id: 'create.schema-id-in-base64url',
  title: 'The id of a schema may be in base64url, and is kept as it was sent',
  level: 'may',
  operations: ['createIdentity'],
  when: ({ schemas }) => schemas.encodedIds && schemas.storedId === 'as-sent',
  source: ['quirks/schema-id-as-sent', 'behaviour/schemas.encodedIds', 'behaviour/schemas.storedId'],
  async run({ people }) {
    const encoded = btoa(people.schema.id).replaceAll('=', '').replaceAll('+', '-').replaceAll('/', '_');
    const { schema_id } = await people.create({ schema_id: encoded });
    expectEqual(schema_id, encoded, 'schema_id');
  },
});
