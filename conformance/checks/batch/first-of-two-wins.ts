import { check } from '../../check.ts';
import { features } from '../../people/features.ts';
import { batchOf, expectActions, wantPartialBatches } from '../batch-item.ts';

export const firstOfTwoWins = check({
  id: 'batch.first-of-two-wins',
  level: 'must',
  title: 'Of two elements with the same identifier the first is created',
  operations: ['batchPatchIdentities', 'getIdentity'],
  when: ({ batch }) => batch.conflict === 'per-item',
  source: ['behaviour/batch.conflict'],
  async run({ target, people }) {
    const having = people.having(features.identifier);
    const traits = having.traits();
    const json = batchOf(having.body({ traits }), having.body({ traits }), having.body());
    const answer = await target.call('batchPatchIdentities', [], { json });
    await wantPartialBatches(answer, people);
    expectActions(answer, ['create', 'error', 'create']);
  },
});
