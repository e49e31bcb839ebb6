import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import { features } from '../../people/features.ts';
import type { Identity } from '../../people/people.ts';

export const changedTraitMakesAPendingOne = check({
  id: 'address.changed-trait-makes-a-pending-one',
  level: 'must',
  title: 'When a trait changes, its address is a new one that is pending',
  operations: ['updateIdentity', 'getIdentity'],
  source: ['spec/schemas/verifiable-address.yaml'],
  async run({ target, people }) {
    const having = people.having(features.verifiableAddress);
    const before = having.traits();
    const value = having.valueOf({ traits: before });
    const { id, schema_id, metadata_admin } = await having.create({
      traits: before,
      verifiable_addresses: [{ value, via: 'email', verified: true, status: 'completed' }],
    });
    const traits = having.traits();
    expectStatus(
      await target.call('updateIdentity', [id], { json: { schema_id, traits, metadata_admin, state: 'active' } }),
      200,
    );
    const read = await target.call('getIdentity', [id]);
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
