import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';

export const changesTheSchema = check({
  id: 'update.changes-the-schema',
  level: 'must',
  title: 'A PUT can move an identity to another schema',
  operations: ['updateIdentity', 'getIdentity'],
  source: ['spec/schemas/update-identity-body.yaml'],
  async run({ target, people }) {
    const other = people.ofAnotherSchema();
    const { id, metadata_admin } = await people.creation();
    const json = { schema_id: other.schema.id, traits: other.traits(), metadata_admin, state: 'active' };
    expectStatus(await target.call('updateIdentity', [id], { json }), 200);
    const read = await target.call('getIdentity', [id]);
    expectEqual(read.member('schema_id'), other.schema.id, 'schema_id', read);
  },
});
