import { check } from '../../check.ts';
import { expectError, expectStatus } from '../../expect.ts';
import { isConnhex } from '../is-connhex.ts';

export const batchDeletes = check({
  id: 'connhex.batch-deletes',
  title: 'An element that deletes is carried out as documented, or refuses the batch as v1.1.0 does',
  level: 'should',
  operations: ['batchPatchIdentities'],
  when: isConnhex,
  source: ['spec/dialects/connhex.yaml', 'behaviour/batch.deletes'],
  async run({ target, people, dialect }) {
    const { id } = await people.creation();
    const answer = await target.call('batchPatchIdentities', [], { json: { identities: [{ delete: id }] } });
    if (answer.status !== 200) return expectError(answer, 400, { code: dialect.batch.decodeErrorCode });
    expectStatus(await target.call('getIdentity', [id]), 404);
  },
});
