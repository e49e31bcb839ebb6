import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';
import { nobody } from '../nobody.ts';

export const deniedBelowOidc = check({
  id: 'patch.denied-below-oidc',
  level: 'must',
  title: 'Paths below /credentials/oidc are refused, in any letter case',
  operations: ['patchIdentity'],
  when: ({ patch }) => patch.deniedPaths === 'glob',
  source: ['behaviour/patch.deniedPaths'],
  async run({ target, people }) {
    const { id } = await people.creation();
    for (const path of ['/credentials/oidc/config/providers/0/organization', '/ID', '/Credentials']) {
      const answer = await target.call('patchIdentity', [id], { json: [{ op: 'replace', path, value: nobody }] });
      expectError(answer, 400, { message: `patch includes denied path: ${path}` });
    }
  },
});
