import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import { put } from '../put.ts';

export const changesTheSchema = check({
  id: 'update.changes-the-schema',
  level: 'must',
  title: 'A PUT can move an identity to another schema',
  operations: ['updateIdentity', 'getIdentity'],
  source: ['spec/schemas/update-identity-body.yaml'],
  async run({ target, people }) {
    const other = people.ofAnotherSchema();
    const before = await people.creation();
    expectStatus(await put(target, before, { schema_id: other.schema.id, traits: other.traits() }), 200);
    const read = await target.call('getIdentity', [before.id]);
    expectEqual(read.member('schema_id'), other.schema.id, 'schema_id', read);
  },
});
