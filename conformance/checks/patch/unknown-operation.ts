import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';
import { texts } from '../texts.ts';

export const unknownOperation = check({
  id: 'patch.unknown-operation',
  title: 'An operation that there is not is refused, in the words of the library',
  level: 'should',
  operations: ['patchIdentity'],
  when: ({ patch }) => patch.library !== 'rfc-6902',
  source: ['behaviour/patch.library'],
  async run({ target, people, dialect }) {
    const { id } = await people.creation();
    const answer = await target.call('patchIdentity', [id], { json: [{ op: 'destroy', path: '/traits' }] });
    const message =
      dialect.patch.library === '5.6'
        ? 'unsupported operation: destroy'
        : 'invalid operation {"op":"destroy","path":"/traits"}: unsupported operation';
    expectError(answer, 400, { reason: texts.patchRefused, message });
  },
});
