import { check } from '../../check.ts';
import { expectEqual } from '../../expect.ts';
import { features } from '../../people/features.ts';

export const importWithoutViaDoesNotMatch = check({
  id: 'address.import-without-via-does-not-match',
  title: 'An imported address without via is replaced by a pending one',
  level: 'may',
  operations: ['createIdentity', 'getIdentity'],
  source: ['spec/schemas/import-verifiable-address.yaml'],
  async run({ people }) {
    const having = people.having(features.verifiableAddress);
    const traits = having.traits();
    const value = having.valueOf({ traits });
    const read = await having.create({ traits, verifiable_addresses: [{ value, verified: true }] });
    const found = read.verifiable_addresses?.find((address) => address.value === value);
    expectEqual([found?.verified, found?.status], [false, 'pending'], 'verified and status');
  },
});
