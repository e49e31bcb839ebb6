import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';

export const removedMembers = check({
  id: 'patch.removed-members',
  title: 'A member of the identity that a patch removes is cleared, or stays, as the release does',
  level: 'should',
  operations: ['patchIdentity', 'getIdentity'],
  source: ['quirks/patch-remove-no-effect', 'behaviour/patch.removedMembers'],
  async run({ target, people, dialect }) {
    const { id } = await people.creation({ metadata_public: { a: 1 } });
    expectStatus(await target.call('patchIdentity', [id], { json: [{ op: 'remove', path: '/metadata_public' }] }), 200);
    const read = await target.call('getIdentity', [id]);
    const expected = dialect.patch.removedMembers === 'kept' ? { a: 1 } : null;
    expectEqual(read.member('metadata_public'), expected, 'metadata_public', read);
  },
});
