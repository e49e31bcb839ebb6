import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';
import { texts } from '../texts.ts';

export const objectIsRefused = check({
  id: 'patch.object-is-refused',
  level: 'must',
  title: 'A body that is an object is refused',
  operations: ['patchIdentity'],
  source: ['spec/schemas/json-patch-document.yaml'],
  when: ({ patch }) => patch.library !== 'rfc-6902',
  async run({ target, people }) {
    const { id } = await people.creation();
    expectError(await target.call('patchIdentity', [id], { body: '{}' }), 400, {
      reason: texts.patchRefused,
      message: 'json: cannot unmarshal object into Go value of type jsonpatch.Patch',
    });
  },
});
