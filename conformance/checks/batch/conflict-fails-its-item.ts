import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import { features } from '../../people/features.ts';
import { batchOf, expectActions, wantPartialBatches } from '../batch-item.ts';
import { texts } from '../texts.ts';

export const conflictFailsItsItem = check({
  id: 'batch.conflict-fails-its-item',
  level: 'must',
  title: 'An element that conflicts with an identity fails alone; the others are created',
  operations: ['batchPatchIdentities', 'getIdentity'],
  when: ({ batch }) => batch.conflict === 'per-item',
  source: ['behaviour/batch.conflict'],
  async run({ target, people }) {
    const having = people.having(features.identifier);
    const { traits } = await having.creation();
    const json = batchOf(having.body(), having.body({ traits }), having.body());
    const answer = await target.call('batchPatchIdentities', [], { json });
    await wantPartialBatches(answer, people);
    const items = expectActions(answer, ['create', 'error', 'create']);
    const { code, message, reason } = items[1]?.error ?? {};
    expectEqual({ code, message, reason }, { code: 409, message: texts.taken, reason: undefined }, 'the error', answer);
    for (const i of [0, 2]) expectStatus(await target.call('getIdentity', [items[i]?.identity ?? '']), 200);
  },
});
