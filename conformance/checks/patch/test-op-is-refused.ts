import { check } from '../../check.ts';
import { expectEqual, expectError } from '../../expect.ts';
import { texts } from '../texts.ts';

export const testOpIsRefused = check({
  id: 'patch.test-op-is-refused',
  level: 'must',
  title: 'JSON Patch op "test" is refused with 400 and nothing is changed',
  operations: ['patchIdentity', 'getIdentity'],
  when: ({ patch }) => patch.library !== 'rfc-6902',
  source: ['quirks/patch-three-ops'],
  async run({ target, people }) {
    const before = await people.create();
    const answer = await target.call('patchIdentity', [before.id], {
      json: [{ op: 'test', path: '/state', value: 'active' }],
    });
    expectError(answer, 400, { message: 'unsupported operation: test', reason: texts.patchRefused });
    expectEqual((await target.call('getIdentity', [before.id])).json(), before, 'the identity after it');
  },
});
