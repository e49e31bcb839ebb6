import { check } from '../../check.ts';
import { expectEqual } from '../../expect.ts';
import { features } from '../../people/features.ts';

export const statusMayBeAnyText = check({
  id: 'address.status-may-be-any-text',
  title: 'The status of an imported address may be any text',
  level: 'may',
  operations: ['createIdentity', 'getIdentity'],
  when: ({ identity }) => identity.addressStatus === 'any',
  source: ['quirks/address-status-anything', 'behaviour/identity.addressStatus'],
  async run({ people }) {
    const having = people.having(features.verifiableAddress);
    const traits = having.traits();
    const value = having.valueOf({ traits });
    const read = await having.create({
      traits,
      verifiable_addresses: [{ value, via: 'email', verified: false, status: 'whatever' }],
    });
    const found = read.verifiable_addresses?.find((address) => address.value === value);
    expectEqual(found?.status, 'whatever', 'status');
  },
});
