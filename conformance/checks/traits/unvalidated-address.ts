import { check } from '../../check.ts';
import { expectEqual } from '../../expect.ts';
import { features } from '../../people/features.ts';

export const unvalidatedAddress = check({
  id: 'traits.unvalidated-address',
  title: 'A trait of the format no-validate may be any text, and is an address all the same',
  level: 'should',
  operations: ['createIdentity', 'getIdentity'],
  when: ({ traits }) => traits.noValidateFormat,
  source: ['behaviour/traits.noValidateFormat'],
  async run({ people }) {
    const having = people.having(features.unvalidatedAddress);
    const value = `No Address ${people.unique()}`;
    const read = await having.create({ traits: having.traitsWith(value) });
    const values = read.verifiable_addresses?.map((address) => address.value);
    expectEqual(values, [value.toLowerCase()], 'values of verifiable_addresses');
  },
});
