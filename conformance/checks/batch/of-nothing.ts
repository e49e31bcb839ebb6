import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';

export const ofNothing = check({
  id: 'batch.of-nothing',
  level: 'must',
  title: 'A batch of nothing answers an empty list',
  operations: ['batchPatchIdentities'],
  source: ['spec/schemas/batch-patch-identities-body.yaml'],
  async run({ target }) {
    for (const json of [{ identities: [] }, { identities: null }, {}]) {
      const answer = await target.call('batchPatchIdentities', [], { json });
      expectStatus(answer, 200);
      expectEqual(answer.json(), { identities: [] }, 'body', answer);
    }
  },
});
