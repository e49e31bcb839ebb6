import { check } from '../../check.ts';
import { expectEqual } from '../../expect.ts';
import { expectRefusal } from '../refusal.ts';

export const leftOutOnesAreEmpty = check({
  id: 'traits.left-out-ones-are-empty',
  title: 'Traits that are left out count as none',
  level: 'should',
  operations: ['createIdentity'],
  when: ({ traits, create }) => traits.absent === 'empty-object' && !create.required.includes('traits'),
  source: ['quirks/create-required', 'behaviour/traits.absent'],
  async run({ target, people }) {
    const answer = await target.call('createIdentity', [], { json: people.body({ traits: undefined as never }) });
    if (people.schema.judge({}).ok) expectEqual(answer.member('traits'), {}, 'traits', answer);
    else expectRefusal(answer, people, {});
  },
});
