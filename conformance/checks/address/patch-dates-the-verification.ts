import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import { features } from '../../people/features.ts';
import type { Identity } from '../../people/people.ts';

export const patchDatesTheVerification = check({
  id: 'address.patch-dates-the-verification',
  title: 'A JSON Patch of verified_at alone has an effect, or none, as the release does',
  level: 'may',
  operations: ['patchIdentity', 'getIdentity'],
  source: ['behaviour/update.verifiedAtIsContent'],
  async run({ target, people, dialect }) {
    const having = people.having(features.verifiableAddress);
    const traits = having.traits();
    const value = having.valueOf({ traits });
    const verifiable_addresses = [{ value, via: 'email', verified: true, status: 'completed' }];
    const before = await having.create({ traits, verifiable_addresses });
    const i = before.verifiable_addresses?.findIndex((address) => address.value === value);
    const json = [{ op: 'add', path: `/verifiable_addresses/${i}/verified_at`, value: '2020-01-02T03:04:05Z' }];
    expectStatus(await target.call('patchIdentity', [before.id], { json }), 200);
    const read = await target.call('getIdentity', [before.id]);
    const now = read.json<Identity>().verifiable_addresses?.find((address) => address.value === value);
    const moved = now?.verified_at?.startsWith('2020-01-02T03:04:05');
    expectEqual(moved, dialect.update.verifiedAtIsContent, 'verified_at is that of the patch', read);
  },
});
