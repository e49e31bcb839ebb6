import { check } from '../../check.ts';
import { expectStatus } from '../../expect.ts';
import { WantOf } from '../../failure.ts';
import { features } from '../../people/features.ts';

export const emptyIdentifier = check({
  id: 'traits.empty-identifier',
  title: 'An identifier that is an empty text is refused',
  level: 'may',
  operations: ['createIdentity'],
  source: ['quirks/identifier-empty-500', 'behaviour/identity.emptyIdentifier'],
  async run({ target, people, dialect }) {
    const having = people.having(features.identifier);
    const traits = having.traitsWith('');
    if (!having.schema.judge(traits).ok) throw new WantOf('an identity schema that allows empty identifiers');
    const answer = await target.call('createIdentity', [], { json: having.body({ traits }) });
    expectStatus(answer, dialect.identity.emptyIdentifier === 'internal-error' ? 500 : 400);
  },
});
