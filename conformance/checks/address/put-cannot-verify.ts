import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import { features } from '../../people/features.ts';
import type { Identity } from '../../people/people.ts';

export const putCannotVerify = check({
  id: 'address.put-cannot-verify',
  title: 'Addresses in a PUT have no effect',
  level: 'should',
  operations: ['updateIdentity', 'getIdentity'],
  source: ['quirks/put-addresses-ignored'],
  async run({ target, people }) {
    const having = people.having(features.verifiableAddress);
    const { id, traits, schema_id, metadata_admin, verifiable_addresses } = await having.create();
    const sent = verifiable_addresses?.map((address) => ({ ...address, verified: true, status: 'completed' }));
    const json = { schema_id, traits, metadata_admin, state: 'active', verifiable_addresses: sent };
    expectStatus(await target.call('updateIdentity', [id], { json }), 200);
    const read = await target.call('getIdentity', [id]);
    const verified = read.json<Identity>().verifiable_addresses?.map((address) => address.verified);
    expectEqual(verified?.includes(true), false, 'some address is verified', read);
  },
});
