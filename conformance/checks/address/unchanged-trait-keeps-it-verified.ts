import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import { features } from '../../people/features.ts';
import type { Identity } from '../../people/people.ts';
import { put } from '../put.ts';

export const unchangedTraitKeepsItVerified = check({
  id: 'address.unchanged-trait-keeps-it-verified',
  level: 'must',
  title: 'A verified address stays verified through a PUT with the same trait',
  operations: ['updateIdentity', 'getIdentity'],
  source: ['spec/schemas/verifiable-address.yaml'],
  async run({ target, people }) {
    const having = people.having(features.verifiableAddress);
    const traits = having.traits();
    const value = having.valueOf({ traits });
    const before = await having.create({
      traits,
      verifiable_addresses: [{ value, via: 'email', verified: true, status: 'completed' }],
    });
    expectStatus(await put(target, before, { traits }), 200);
    const read = await target.call('getIdentity', [before.id]);
    const found = read.json<Identity>().verifiable_addresses?.find((address) => address.value === value);
    expectEqual(found?.verified, true, 'verified', read);
  },
});
