import { check } from '../../check.ts';
import { expectThat } from '../../expect.ts';

export const schemaUrl = check({
  id: 'create.schema-url',
  level: 'must',
  title: 'schema_url ends in the id of the schema in base64url',
  operations: ['createIdentity', 'getIdentity'],
  source: ['spec/schemas/identity-core.yaml'],
  async run({ people }) {
    const { schema_url, schema_id } = await people.create();
    const encoded = Buffer.from(schema_id).toString('base64url');
    expectThat(schema_url.endsWith(`/schemas/${encoded}`), 'schema_url', `…/schemas/${encoded}`, schema_url);
  },
});
