import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import { features } from '../../people/features.ts';
import type { BatchItem } from '../batch-item.ts';

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
    const json = {
      identities: [having.body({ traits }), having.body({ traits }), having.body()].map((create) => ({ create })),
    };
    const answer = await target.call('batchPatchIdentities', [], { json });
    expectStatus(answer, 200);
    const items = answer.member<BatchItem[]>('identities');
    expectEqual(
      items.map(({ action }) => action),
      ['create', 'error', 'create'],
      'actions',
      answer,
    );
  },
});
