import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import { features } from '../../people/features.ts';
import type { Identity } from '../../people/people.ts';
import { put } from '../put.ts';

export const changedTraitMakesAPendingOne = check({
  id: 'address.changed-trait-makes-a-pending-one',
  level: 'must',
  title: 'When a trait changes, its address is a new one that is pending',
  operations: ['updateIdentity', 'getIdentity'],
  source: ['spec/schemas/verifiable-address.yaml'],
  async run({ target, people }) {
    const having = people.having(features.verifiableAddress);
    const verified = having.traits();
    const value = having.valueOf({ traits: verified });
    const verifiable_addresses = [{ value, via: 'email', verified: true, status: 'completed' }];
    const before = await having.create({ traits: verified, verifiable_addresses });
    const traits = having.traits();
    expectStatus(await put(target, before, { traits }), 200);
    const read = await target.call('getIdentity', [before.id]);
    const addresses = read.json<Identity>().verifiable_addresses ?? [];
    expectEqual(
      addresses.some((address) => address.value === value),
      false,
      'the old address is there',
      read,
    );
    const now = addresses.find((address) => address.value === having.valueOf({ traits }));
    expectEqual([now?.verified, now?.status], [false, 'pending'], 'verified and status of the new one', read);
  },
});
