import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';
import { texts } from '../texts.ts';

export const removingWhatIsMissingIsRefused = check({
  id: 'patch.removing-what-is-missing-is-refused',
  level: 'must',
  title: 'Removing a member that is missing is refused',
  operations: ['patchIdentity'],
  when: ({ patch }) => patch.library !== 'rfc-6902',
  source: ['behaviour/patch.library'],
  async run({ target, people }) {
    const { id } = await people.creation({ metadata_public: {} });
    const json = [{ op: 'remove', path: '/metadata_public/a' }];
    expectError(await target.call('patchIdentity', [id], { json }), 400, {
      reason: texts.patchRefused,
      message: "error in remove for path: '/metadata_public/a': unable to remove nonexistent key: a: missing value",
    });
  },
});
