import { check } from '../../check.ts';
import { features } from '../../people/features.ts';
import { expectRefusal } from '../refusal.ts';

export const wrongTypeIsRefused = check({
  id: 'traits.wrong-type-is-refused',
  level: 'must',
  title: 'Traits of another type than the identity schema wants are refused, with where and why',
  operations: ['createIdentity'],
  source: ['spec/responses/bad-request-on-write.yaml'],
  async run({ target, people }) {
    const having = people.having(features.text);
    const traits = having.traitsWith(5);
    const answer = await target.call('createIdentity', [], { json: having.body({ traits }) });
    expectRefusal(answer, having, traits);
  },
});
