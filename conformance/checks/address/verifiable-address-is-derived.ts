import { check } from '../../check.ts';
import { expectEqual } from '../../expect.ts';
import { features } from '../../people/features.ts';

export const verifiableAddressIsDerived = check({
  id: 'address.verifiable-address-is-derived',
  level: 'must',
  title: 'A trait with verification makes a verifiable address that is pending',
  operations: ['createIdentity', 'getIdentity'],
  source: ['spec/schemas/verifiable-address.yaml'],
  async run({ people }) {
    const having = people.having(features.verifiableAddress);
    const read = await having.create();
    const found = read.verifiable_addresses?.find(({ value }) => value === having.valueOf(read).toLowerCase());
    const { via, verified, status } = found ?? {};
    expectEqual({ via, verified, status }, { via: 'email', verified: false, status: 'pending' }, 'the address');
  },
});
