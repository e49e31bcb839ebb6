import { check } from '../../check.ts';
import { expectEqual, expectError } from '../../expect.ts';
import { texts } from '../texts.ts';

export const moveAndCopyAreRefused = check({
  id: 'patch.move-and-copy-are-refused',
  level: 'must',
  title: 'JSON Patch ops "move" and "copy" are refused with 400 and nothing is changed',
  operations: ['patchIdentity', 'getIdentity'],
  source: ['quirks/patch-three-ops', 'behaviour/patch.library'],
  when: ({ patch }) => patch.library !== 'rfc-6902',
  async run({ target, people }) {
    const before = await people.create({ metadata_public: { a: 1 } });
    for (const op of ['move', 'copy']) {
      const json = [{ op, from: '/metadata_public/a', path: '/metadata_public/b' }];
      const answer = await target.call('patchIdentity', [before.id], { json });
      expectError(answer, 400, { message: `unsupported operation: ${op}`, reason: texts.patchRefused });
    }
    expectEqual((await target.call('getIdentity', [before.id])).json(), before, 'the identity after it');
  },
});
