import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';

export const clearsMetadataLeftOut = check({
  id: 'update.clears-metadata-left-out',
  level: 'must',
  title: 'A PUT clears the metadata that it leaves out',
  operations: ['updateIdentity', 'getIdentity'],
  source: ['quirks/put-required'],
  async run({ target, people }) {
    const { id, schema_id, traits, metadata_admin } = await people.creation({ metadata_public: { plan: 'free' } });
    expectStatus(
      await target.call('updateIdentity', [id], { json: { schema_id, traits, metadata_admin, state: 'active' } }),
      200,
    );
    const read = await target.call('getIdentity', [id]);
    expectEqual(read.member('metadata_public'), null, 'metadata_public', read);
  },
});
