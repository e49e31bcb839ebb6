import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';

export const indexOutOfRange = check({
  id: 'patch.index-out-of-range',
  title: 'Adding behind the end of a list is refused',
  level: 'should',
  operations: ['patchIdentity'],
  when: ({ patch }) => patch.library !== 'rfc-6902',
  source: ['behaviour/patch.library'],
  async run({ target, people }) {
    const { id } = await people.creation({ metadata_public: { list: ['a'] } });
    const json = [{ op: 'add', path: '/metadata_public/list/7', value: 'b' }];
    expectError(await target.call('patchIdentity', [id], { json }), 400, {
      message:
        "error in add for path: '/metadata_public/list/7': Unable to access invalid index: 7: invalid index referenced",
    });
  },
});
