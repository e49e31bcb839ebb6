import { check } from '../../check.ts';
import { expectEqual, expectThat } from '../../expect.ts';
import { WantOf } from '../../failure.ts';
import { features } from '../../people/features.ts';

export const identifiersAreInSmallLetters = check({
  id: 'credentials.identifiers-are-in-small-letters',
  level: 'must',
  title: 'Identifiers are kept in small letters, traits as they were sent',
  operations: ['createIdentity', 'getIdentity'],
  source: ['spec/schemas/password-credentials.yaml'],
  async run({ people }) {
    const having = people.having(features.emailIdentifier);
    const sent = having.valueOf({ traits: having.traits() }).replace(/^./, (letter) => letter.toUpperCase());
    const traits = having.traitsWith(sent);
    if (!having.schema.judge(traits).ok) throw new WantOf('e-mail addresses in capitals');
    const read = await having.create({ traits });
    expectThat(
      read.credentials?.password?.identifiers?.includes(sent.toLowerCase()) === true,
      'credentials.password.identifiers',
      sent.toLowerCase(),
      read.credentials?.password?.identifiers,
    );
    expectEqual(having.valueOf(read), sent, 'the trait');
  },
});
