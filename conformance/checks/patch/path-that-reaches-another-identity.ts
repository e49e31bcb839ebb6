import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';
import { nobody } from '../nobody.ts';
import { texts } from '../texts.ts';

export const pathThatReachesAnotherIdentity = check({
  id: 'patch.path-that-reaches-another-identity',
  title: 'A path such as x/id gets past the check of paths: an id that nobody has is then not found',
  level: 'may',
  operations: ['patchIdentity'],
  when: ({ patch }) => patch.library !== 'rfc-6902',
  source: ['quirks/patch-other-identity', 'behaviour/patch.deniedPaths'],
  async run({ target, people }) {
    const { id } = await people.creation();
    const json = [{ op: 'replace', path: 'x/id', value: nobody }];
    expectError(await target.call('patchIdentity', [id], { json }), 404, { message: texts.missing });
  },
});
