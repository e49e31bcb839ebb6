import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import type { BatchItem } from '../batch-item.ts';
import { nobody } from '../nobody.ts';

export const elementWithoutCreate = check({
  id: 'batch.element-without-create',
  title: 'An element without create answers null, and its patch id is lost',
  level: 'should',
  operations: ['batchPatchIdentities'],
  source: ['quirks/batch-patch-id-lost'],
  async run({ target, people }) {
    const json = { identities: [{ patch_id: nobody }, { create: people.body() }] };
    const answer = await target.call('batchPatchIdentities', [], { json });
    expectStatus(answer, 200);
    const [first, second] = answer.member<(BatchItem | null)[]>('identities');
    expectEqual(first, null, 'the first item', answer);
    expectEqual(second?.action, 'create', 'action of the second item', answer);
  },
});
