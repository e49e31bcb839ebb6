import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import { put } from '../put.ts';

export const clearsMetadataLeftOut = check({
  id: 'update.clears-metadata-left-out',
  level: 'must',
  title: 'A PUT clears the metadata that it leaves out',
  operations: ['updateIdentity', 'getIdentity'],
  source: ['quirks/put-required'],
  async run({ target, people }) {
    const before = await people.creation({ metadata_public: { plan: 'free' } });
    expectStatus(await put(target, before), 200);
    const read = await target.call('getIdentity', [before.id]);
    expectEqual(read.member('metadata_public'), null, 'metadata_public', read);
  },
});
