import { check } from '../../check.ts';
import { expectSameMembers } from '../../expect.ts';

export const allThatTheSchemaDerives = check({
  id: 'address.all-that-the-schema-derives',
  level: 'must',
  title: 'The addresses are those that the identity schema derives from the traits, and no others',
  operations: ['createIdentity', 'getIdentity'],
  source: [
    'spec/schemas/identity-core.yaml',
    'behaviour/traits.verification',
    'behaviour/traits.smsRecovery',
    'behaviour/traits.code',
  ],
  async run({ people }) {
    const read = await people.create();
    const verdict = people.schema.judge(read.traits);
    if (!verdict.ok) return;
    const written = (list: readonly { value: string; via: string }[] = []) => [
      ...new Set(list.map(({ value, via }) => `${via}:${value.toLowerCase().trim()}`)),
    ];
    expectSameMembers(
      written(read.verifiable_addresses),
      written(verdict.derived.verifiableAddresses),
      'verifiable_addresses',
    );
    expectSameMembers(
      written(read.recovery_addresses),
      written(verdict.derived.recoveryAddresses),
      'recovery_addresses',
    );
  },
});
