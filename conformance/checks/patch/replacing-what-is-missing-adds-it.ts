import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';

export const replacingWhatIsMissingAddsIt = check({
  id: 'patch.replacing-what-is-missing-adds-it',
  title: 'Replacing a member that is missing adds it, with its parents',
  level: 'should',
  operations: ['patchIdentity', 'getIdentity'],
  when: ({ patch }) => patch.library !== 'rfc-6902',
  source: ['quirks/patch-replace-adds', 'behaviour/patch.library'],
  async run({ target, people }) {
    const { id } = await people.creation({ metadata_public: {} });
    const json = [{ op: 'replace', path: '/metadata_public/a/b', value: 1 }];
    expectStatus(await target.call('patchIdentity', [id], { json }), 200);
    const read = await target.call('getIdentity', [id]);
    expectEqual(read.member('metadata_public'), { a: { b: 1 } }, 'metadata_public', read);
  },
});
