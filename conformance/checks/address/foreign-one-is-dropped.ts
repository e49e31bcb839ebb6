import { check } from '../../check.ts';
import { expectEqual } from '../../expect.ts';

export const foreignOneIsDropped = check({
  id: 'address.foreign-one-is-dropped',
  level: 'must',
  title: 'An address that no trait backs is dropped',
  operations: ['createIdentity', 'getIdentity'],
  source: ['spec/schemas/import-verifiable-address.yaml'],
  async run({ people }) {
    const value = `${people.unique()}@foreign.identikit.example`;
    const read = await people.create({
      verifiable_addresses: [{ value, via: 'email', verified: true, status: 'completed' }],
    });
    const found = read.verifiable_addresses?.filter((address) => address.value === value) ?? [];
    expectEqual(found, [], 'addresses with the value that was sent');
  },
});
