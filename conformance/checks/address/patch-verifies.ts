import { check } from '../../check.ts';
import { expectEqual, expectMatch, expectStatus } from '../../expect.ts';
import { features } from '../../people/features.ts';
import type { Identity } from '../../people/people.ts';

export const patchVerifies = check({
  id: 'address.patch-verifies',
  level: 'must',
  title: 'A JSON Patch can mark an address as verified; its status stays',
  operations: ['patchIdentity', 'getIdentity'],
  source: ['quirks/address-verified-pending'],
  async run({ target, people }) {
    const having = people.having(features.verifiableAddress);
    const before = await having.create();
    const json = [{ op: 'replace', path: '/verifiable_addresses/0/verified', value: true }];
    expectStatus(await target.call('patchIdentity', [before.id], { json }), 200);
    const id = before.verifiable_addresses?.[0]?.id;
    const read = await target.call('getIdentity', [before.id]);
    const found = read.json<Identity>().verifiable_addresses?.find((address) => address.id === id);
    expectEqual([found?.verified, found?.status], [true, 'pending'], 'verified and status', read);
    expectMatch(found?.verified_at, /^\d{4}-/, 'verified_at', read);
  },
});
