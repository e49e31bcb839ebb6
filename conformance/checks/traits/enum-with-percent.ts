import { check } from '../../check.ts';
import { features } from '../../people/features.ts';
import { expectRefusal } from '../refusal.ts';

export const enumWithPercent = check({
  id: 'traits.enum-with-percent',
  title: 'What is none of several values is told with them, percent signs as the release writes them',
  level: 'may',
  operations: ['createIdentity'],
  source: ['behaviour/traits.enumText'],
  async run({ target, people }) {
    const having = people.having(features.percentages);
    for (const value of ['identikit']) {
      const traits = having.traitsWith(value);
      const answer = await target.call('createIdentity', [], { json: having.body({ traits }) });
      expectRefusal(answer, having, traits);
    }
  },
});
