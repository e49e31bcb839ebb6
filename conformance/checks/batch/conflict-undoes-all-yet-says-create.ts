import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import { features } from '../../people/features.ts';
import type { BatchItem } from '../batch-item.ts';

export const conflictUndoesAllYetSaysCreate = check({
  id: 'batch.conflict-undoes-all-yet-says-create',
  title: 'After a conflict nothing is created, though the other items say so',
  level: 'may',
  operations: ['batchPatchIdentities', 'getIdentity'],
  when: ({ batch }) => batch.conflict === 'phantom',
  source: ['quirks/batch-phantom-create', 'behaviour/batch.conflict'],
  async run({ target, people }) {
    const having = people.having(features.identifier);
    const { traits } = await having.creation();
    const json = { identities: [having.body(), having.body({ traits }), having.body()].map((create) => ({ create })) };
    const answer = await target.call('batchPatchIdentities', [], { json });
    expectStatus(answer, 200);
    const items = answer.member<BatchItem[]>('identities');
    expectEqual(
      items.map(({ action }) => action),
      ['create', 'error', 'create'],
      'actions',
      answer,
    );
    expectStatus(await target.call('getIdentity', [items[0]?.identity ?? '']), 404);
  },
});
