import { check } from '../../check.ts';
import { features } from '../../people/features.ts';
import { expectRefusal } from '../refusal.ts';

export const missingOneIsRefused = check({
  id: 'traits.missing-one-is-refused',
  level: 'must',
  title: 'Traits without one that is required are refused, with where and why',
  operations: ['createIdentity'],
  source: ['spec/responses/bad-request-on-write.yaml'],
  async run({ target, people }) {
    const having = people.having(features.requiredTrait);
    const traits = having.traitsWith(undefined);
    const answer = await target.call('createIdentity', [], { json: having.body({ traits }) });
    expectRefusal(answer, having, traits);
  },
});
