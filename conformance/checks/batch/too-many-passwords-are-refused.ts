import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';

export const tooManyPasswordsAreRefused = check({
  id: 'batch.too-many-passwords-are-refused',
  title: 'More clear passwords than the maximum refuse the batch',
  level: 'must',
  operations: ['batchPatchIdentities'],
  when: ({ batch }) => batch.maxPlaintextPasswords !== 'none',
  source: ['behaviour/batch.maxPlaintextPasswords'],
  async run({ target, dialect }) {
    const most = Number(dialect.batch.maxPlaintextPasswords);
    const credentials = { password: { config: { password: 'Secret-of-nobody' } } };
    const create = { schema_id: 'identikit-nonesuch', traits: {}, credentials };
    const json = { identities: Array.from({ length: most + 1 }, () => ({ create })) };
    expectError(await target.call('batchPatchIdentities', [], { json }), 400, {
      reason: `The maximum number of identities per request that can be created with a plaintext password is ${most}.`,
    });
  },
});
