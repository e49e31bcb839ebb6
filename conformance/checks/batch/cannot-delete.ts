import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';
import { nobody } from '../nobody.ts';

export const cannotDelete = check({
  id: 'batch.cannot-delete',
  level: 'must',
  title: 'An element that deletes refuses the batch',
  operations: ['batchPatchIdentities'],
  when: ({ batch }) => !batch.deletes,
  source: ['quirks/batch-delete-missing', 'quirks/batch-decode-code-500', 'behaviour/batch.deletes'],
  async run({ target, dialect }) {
    const answer = await target.call('batchPatchIdentities', [], { json: { identities: [{ delete: nobody }] } });
    expectError(answer, 400, { code: dialect.batch.decodeErrorCode, message: 'json: unknown field "delete"' });
  },
});
