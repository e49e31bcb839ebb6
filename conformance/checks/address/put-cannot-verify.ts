import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import { features } from '../../people/features.ts';
import type { Identity } from '../../people/people.ts';
import { put } from '../put.ts';

export const putCannotVerify = check({
  id: 'address.put-cannot-verify',
  title: 'Addresses in a PUT have no effect',
  level: 'should',
  operations: ['updateIdentity', 'getIdentity'],
  source: ['quirks/put-addresses-ignored'],
  async run({ target, people }) {
    const having = people.having(features.verifiableAddress);
    const before = await having.create();
    const sent = before.verifiable_addresses?.map((address) => ({ ...address, verified: true, status: 'completed' }));
    expectStatus(await put(target, before, { verifiable_addresses: sent }), 200);
    const read = await target.call('getIdentity', [before.id]);
    const verified = read.json<Identity>().verifiable_addresses?.map((address) => address.verified);
    expectEqual(verified?.includes(true), false, 'some address is verified', read);
  },
});
