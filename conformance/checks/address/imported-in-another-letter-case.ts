import { check } from '../../check.ts';
import { expectEqual } from '../../expect.ts';
import { features } from '../../people/features.ts';

export const importedInAnotherLetterCase = check({
  id: 'address.imported-in-another-letter-case',
  title: 'An address that is imported in another letter case than the trait counts, or does not, as the release does',
  level: 'should',
  operations: ['createIdentity', 'getIdentity'],
  source: ['behaviour/create.lowercasesImportedAddresses'],
  async run({ people, dialect }) {
    const having = people.having(features.verifiableAddress);
    const traits = having.traits();
    const value = having.valueOf({ traits });
    const sent = { value: value.toUpperCase(), via: 'email', verified: true, status: 'completed' };
    const read = await having.create({ traits, verifiable_addresses: [sent] });
    const found = read.verifiable_addresses?.find((address) => address.value === value.toLowerCase());
    expectEqual(found?.verified, dialect.create.lowercasesImportedAddresses, 'verified');
  },
});
