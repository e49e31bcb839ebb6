import { check } from '../../check.ts';
import { expectEqual } from '../../expect.ts';
import { features } from '../../people/features.ts';

export const unverifiedOneAndVerifiedAt = check({
  id: 'address.unverified-one-and-verified-at',
  title: 'An imported address that is not verified loses verified_at, or keeps it, as the release does',
  level: 'may',
  operations: ['createIdentity', 'getIdentity'],
  source: ['behaviour/create.clearsVerifiedAt'],
  async run({ people, dialect }) {
    const having = people.having(features.verifiableAddress);
    const traits = having.traits();
    const value = having.valueOf({ traits });
    const sent = { value, via: 'email', verified: false, status: 'pending', verified_at: '2020-01-02T03:04:05Z' };
    const read = await having.create({ traits, verifiable_addresses: [sent] });
    const found = read.verifiable_addresses?.find((address) => address.value === value);
    expectEqual(found?.verified_at === undefined, dialect.create.clearsVerifiedAt, 'verified_at is gone');
  },
});
