import { check } from '../../check.ts';
import { expectStatus } from '../../expect.ts';
import { features } from '../../people/features.ts';
import { batchOf } from '../batch-item.ts';

export const twoKindsOfConflictRefuseAll = check({
  id: 'batch.two-kinds-of-conflict-refuse-all',
  title: 'When one element loses its external id and the only other one its identifier, the batch is a conflict',
  level: 'may',
  operations: ['batchPatchIdentities'],
  when: ({ identity, batch }) => identity.externalId && batch.conflict === 'per-item',
  source: ['quirks/batch-two-conflicts-whole'],
  async run({ target, people }) {
    const having = people.having(features.identifier);
    const external_id = people.unique();
    const { traits } = await having.creation({ external_id });
    const json = batchOf(having.body({ external_id }), having.body({ traits }));
    expectStatus(await target.call('batchPatchIdentities', [], { json }), 409);
  },
});
