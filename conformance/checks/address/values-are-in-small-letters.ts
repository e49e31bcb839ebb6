import { check } from '../../check.ts';
import { expectThat } from '../../expect.ts';
import { WantOf } from '../../failure.ts';
import { features } from '../../people/features.ts';

export const valuesAreInSmallLetters = check({
  id: 'address.values-are-in-small-letters',
  level: 'must',
  title: 'Addresses are kept in small letters',
  operations: ['createIdentity', 'getIdentity'],
  source: ['spec/schemas/verifiable-address.yaml'],
  async run({ people }) {
    const having = people.having(features.verifiableAddress);
    const sent = having.valueOf({ traits: having.traits() }).replace(/^./, (letter) => letter.toUpperCase());
    const traits = having.traitsWith(sent);
    if (!having.schema.judge(traits).ok) throw new WantOf('e-mail addresses in capitals');
    const read = await having.create({ traits });
    const values = read.verifiable_addresses?.map(({ value }) => value) ?? [];
    expectThat(values.includes(sent.toLowerCase()), 'values of verifiable_addresses', sent.toLowerCase(), values);
  },
});
