import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';

export const leftOutOnesAreAnInternalError = check({
  id: 'traits.left-out-ones-are-an-internal-error',
  title: 'Traits that are left out are an internal error',
  level: 'may',
  operations: ['createIdentity'],
  when: ({ traits, create }) => traits.absent === 'parse-error' && !create.required.includes('traits'),
  source: ['quirks/traits-absent-500', 'behaviour/traits.absent'],
  async run({ target, people }) {
    const answer = await target.call('createIdentity', [], { json: people.body({ traits: undefined as never }) });
    expectError(answer, 500, { message: "invalid character '}' looking for beginning of value" });
  },
});
