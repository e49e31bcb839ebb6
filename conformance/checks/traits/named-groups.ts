import { check } from '../../check.ts';
import { features } from '../../people/features.ts';
import { expectRefusal } from '../refusal.ts';

export const namedGroups = check({
  id: 'traits.named-groups',
  title: 'A regular expression with a named group is taken or refused, as the release does',
  level: 'may',
  operations: ['createIdentity'],
  source: ['behaviour/traits.namedGroups'],
  async run({ target, people }) {
    const having = people.having(features.regex);
    for (const value of ['(?<name>a)', '(?P<name>a)']) {
      const traits = having.traitsWith(value);
      const answer = await target.call('createIdentity', [], { json: having.body({ traits }) });
      expectRefusal(answer, having, traits);
    }
  },
});
