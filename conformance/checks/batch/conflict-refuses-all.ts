import { check } from '../../check.ts';
import { expectStatus } from '../../expect.ts';
import { features } from '../../people/features.ts';
import { batchOf } from '../batch-item.ts';

export const conflictRefusesAll = check({
  id: 'batch.conflict-refuses-all',
  level: 'must',
  title: 'An element that conflicts with an identity refuses the batch, and nothing is created',
  operations: ['batchPatchIdentities', 'createIdentity'],
  when: ({ batch }) => batch.conflict === 'whole',
  source: ['behaviour/batch.conflict'],
  async run({ target, people }) {
    const having = people.having(features.identifier);
    const { traits } = await having.creation();
    const good = having.body();
    const json = batchOf(good, having.body({ traits }));
    expectStatus(await target.call('batchPatchIdentities', [], { json }), 409);
    expectStatus(await target.call('createIdentity', [], { json: good }), 201);
  },
});
