import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';

export const keepsStateAndSchemaLeftOut = check({
  id: 'update.keeps-state-and-schema-left-out',
  title: 'A PUT keeps the state and the schema that it leaves out',
  level: 'should',
  operations: ['updateIdentity', 'getIdentity'],
  when: ({ update }) => update.required.length === 0,
  source: ['quirks/put-required', 'behaviour/update.required'],
  async run({ target, people }) {
    const { id, schema_id, traits, metadata_admin } = await people.creation({ state: 'inactive' });
    expectStatus(await target.call('updateIdentity', [id], { json: { traits, metadata_admin } }), 200);
    const read = await target.call('getIdentity', [id]);
    expectEqual([read.member('state'), read.member('schema_id')], ['inactive', schema_id], 'state and schema_id', read);
  },
});
