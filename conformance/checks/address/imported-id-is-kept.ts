import { check } from '../../check.ts';
import { expectStatus, expectThat } from '../../expect.ts';
import { features } from '../../people/features.ts';
import type { Identity } from '../../people/people.ts';

export const importedIdIsKept = check({
  id: 'address.imported-id-is-kept',
  title: 'The id of an imported address is kept, and taken',
  level: 'may',
  operations: ['createIdentity'],
  source: ['quirks/address-id-kept'],
  async run({ target, people }) {
    const having = people.having(features.verifiableAddress);
    const id = crypto.randomUUID();
    const body = () => {
      const traits = having.traits();
      return having.body({
        traits,
        verifiable_addresses: [{ id, value: having.valueOf({ traits }), via: 'email', verified: false }],
      });
    };
    const answer = await target.call('createIdentity', [], { json: body() });
    expectStatus(answer, 201);
    const ids = answer.json<Identity>().verifiable_addresses?.map((address) => address.id) ?? [];
    expectThat(ids.includes(id), 'ids of verifiable_addresses', id, ids, answer);
    expectStatus(await target.call('createIdentity', [], { json: body() }), 409);
  },
});
