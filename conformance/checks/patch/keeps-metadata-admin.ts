import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';

export const keepsMetadataAdmin = check({
  id: 'patch.keeps-metadata-admin',
  level: 'must',
  title: 'A JSON Patch of something else keeps metadata_admin',
  operations: ['patchIdentity', 'getIdentity'],
  source: ['spec/paths/identity.yaml'],
  async run({ target, people }) {
    const { id, metadata_admin } = await people.creation();
    expectStatus(
      await target.call('patchIdentity', [id], {
        json: [{ op: 'replace', path: '/metadata_public', value: { a: 1 } }],
      }),
      200,
    );
    const read = await target.call('getIdentity', [id]);
    expectEqual(read.member('metadata_admin'), metadata_admin, 'metadata_admin', read);
  },
});
