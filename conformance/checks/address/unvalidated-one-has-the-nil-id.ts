import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import { features } from '../../people/features.ts';
import type { Identity } from '../../people/people.ts';
import { put } from '../put.ts';

export const unvalidatedOneHasTheNilId = check({
  id: 'address.unvalidated-one-has-the-nil-id',
  title: 'After a PUT an address of the format no-validate in capitals has the nil UUID, a read shows its id',
  level: 'may',
  operations: ['updateIdentity', 'getIdentity'],
  when: ({ traits, identity, update }) =>
    traits.noValidateFormat && identity.writeAnswer === 'as-written' && update.credentialRows === 'all-rewritten',
  source: ['quirks/address-nil-id-in-put', 'behaviour/identity.writeAnswer'],
  async run({ target, people }) {
    const having = people.having(features.unvalidatedAddress);
    const traits = having.traitsWith(`NO ADDRESS ${people.unique()}`);
    const before = await having.creation({ traits });
    const answer = await put(target, before, { traits });
    expectStatus(answer, 200);
    const [shown] = answer.json<Identity>().verifiable_addresses ?? [];
    expectEqual(shown?.id, '00000000-0000-0000-0000-000000000000', 'id of the address', answer);
  },
});
