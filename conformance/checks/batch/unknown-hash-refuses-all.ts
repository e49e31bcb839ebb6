import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';
import { batchOf } from '../batch-item.ts';
import { texts } from '../texts.ts';

export const unknownHashRefusesAll = check({
  id: 'batch.unknown-hash-refuses-all',
  level: 'must',
  title: 'A hash of no known format refuses the batch',
  operations: ['batchPatchIdentities'],
  source: ['spec/schemas/import-password-config.yaml'],
  async run({ target, people }) {
    const credentials = { password: { config: { hashed_password: 'no hash' } } };
    const json = batchOf(people.body(), people.body({ credentials }));
    expectError(await target.call('batchPatchIdentities', [], { json }), 400, { message: texts.malformed });
  },
});
