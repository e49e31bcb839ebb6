import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';
import { nobody } from '../nobody.ts';
import { texts } from '../texts.ts';

export const deniedPaths = check({
  id: 'patch.denied-paths',
  level: 'must',
  title: 'The paths /id, /stateChangedAt and /credentials are refused',
  operations: ['patchIdentity'],
  source: ['behaviour/patch.deniedPaths'],
  async run({ target, people }) {
    const { id } = await people.creation();
    for (const path of ['/id', '/stateChangedAt', '/credentials']) {
      const answer = await target.call('patchIdentity', [id], { json: [{ op: 'replace', path, value: nobody }] });
      expectError(answer, 400, { reason: texts.patchRefused, message: `patch includes denied path: ${path}` });
    }
  },
});
