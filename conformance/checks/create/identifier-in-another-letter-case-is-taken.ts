import { check } from '../../check.ts';
import { expectStatus } from '../../expect.ts';
import { WantOf } from '../../failure.ts';
import { features } from '../../people/features.ts';

export const identifierInAnotherLetterCaseIsTaken = check({
  id: 'create.identifier-in-another-letter-case-is-taken',
  level: 'must',
  title: 'An identifier in another letter case is taken all the same',
  operations: ['createIdentity'],
  source: ['behaviour/create.conflict'],
  async run({ target, people }) {
    const having = people.having(features.emailIdentifier);
    const { traits } = await having.creation();
    const other = having.traitsWith(having.valueOf({ traits }).toUpperCase());
    if (!having.schema.judge(other).ok) throw new WantOf('e-mail addresses in capitals');
    expectStatus(await target.call('createIdentity', [], { json: having.body({ traits: other }) }), 409);
  },
});
