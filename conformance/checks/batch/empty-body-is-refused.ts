import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';

export const emptyBodyIsRefused = check({
  id: 'batch.empty-body-is-refused',
  level: 'must',
  title: 'A batch without a body is refused',
  operations: ['batchPatchIdentities'],
  source: ['behaviour/batch.decodeErrorCode'],
  async run({ target, dialect }) {
    const answer = await target.call('batchPatchIdentities', [], { body: '' });
    expectError(answer, 400, { code: dialect.batch.decodeErrorCode, message: 'EOF' });
  },
});
