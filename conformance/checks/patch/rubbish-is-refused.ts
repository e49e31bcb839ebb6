import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';
import { texts } from '../texts.ts';

export const rubbishIsRefused = check({
  id: 'patch.rubbish-is-refused',
  level: 'must',
  title: 'A body that is no JSON is refused',
  operations: ['patchIdentity'],
  source: ['behaviour/patch.library'],
  async run({ target, people }) {
    const { id } = await people.creation();
    expectError(await target.call('patchIdentity', [id], { body: 'rubbish' }), 400, { reason: texts.patchRefused });
  },
});
