import { check } from '../../check.ts';
import { expectEqual, expectMatch } from '../../expect.ts';
import { features } from '../../people/features.ts';

export const verifiedOneIsImported = check({
  id: 'address.verified-one-is-imported',
  level: 'must',
  title: 'An address that is sent as verified is kept as such',
  operations: ['createIdentity', 'getIdentity'],
  source: ['spec/schemas/import-verifiable-address.yaml'],
  async run({ people }) {
    const having = people.having(features.verifiableAddress);
    const traits = having.traits();
    const value = having.valueOf({ traits });
    const verifiable_addresses = [{ value, via: 'email', verified: true, status: 'completed' }];
    const read = await having.create({ traits, verifiable_addresses });
    const found = read.verifiable_addresses?.find((address) => address.value === value);
    expectEqual([found?.verified, found?.status], [true, 'completed'], 'verified and status');
    expectMatch(found?.verified_at, /^\d{4}-/, 'verified_at');
  },
});
