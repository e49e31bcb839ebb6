import { check } from '../../check.ts';
import { expectEqual } from '../../expect.ts';
import { features } from '../../people/features.ts';

export const recoveryAddressIsDerived = check({
  id: 'address.recovery-address-is-derived',
  level: 'must',
  title: 'A trait with recovery makes a recovery address',
  operations: ['createIdentity', 'getIdentity'],
  source: ['spec/schemas/recovery-address.yaml'],
  async run({ people }) {
    const having = people.having(features.recoveryAddress);
    const read = await having.create();
    const found = read.recovery_addresses?.find(({ value }) => value === having.valueOf(read).toLowerCase());
    expectEqual(found?.via, 'email', 'via of the address');
  },
});
