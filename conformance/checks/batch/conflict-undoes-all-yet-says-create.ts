import { check } from '../../check.ts';
import { expectStatus } from '../../expect.ts';
import { features } from '../../people/features.ts';
import { batchOf, expectActions, wantPartialBatches } from '../batch-item.ts';

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
    const json = batchOf(having.body(), having.body({ traits }), having.body());
    const answer = await target.call('batchPatchIdentities', [], { json });
    await wantPartialBatches(answer, people);
    const items = expectActions(answer, ['create', 'error', 'create']);
    expectStatus(await target.call('getIdentity', [items[0]?.identity ?? '']), 404);
  },
});
