import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';

export const viaHasToBeText = check({
  id: 'address.via-has-to-be-text',
  title: 'The via of an address that is a number is refused, and its type named',
  level: 'may',
  operations: ['createIdentity'],
  source: ['behaviour/create.verifiableViaType', 'behaviour/create.recoveryViaType'],
  async run({ target, people, dialect }) {
    const kinds = [
      ['verifiable_addresses', 'VerifiableAddress', dialect.create.verifiableViaType],
      ['recovery_addresses', 'RecoveryAddress', dialect.create.recoveryViaType],
    ] as const;
    for (const [member, struct, type] of kinds) {
      const answer = await target.call('createIdentity', [], { json: people.body({ [member]: [{ via: 5 }] }) });
      expectError(answer, 400, {
        code: dialect.create.decodeErrorCode,
        message: `json: cannot unmarshal number into Go struct field ${struct}.${member}.via of type ${type}`,
      });
    }
  },
});
