import { check } from '../../check.ts';
import { expectActions } from '../batch-item.ts';

export const externalIdConflict = check({
  id: 'batch.external-id-conflict',
  level: 'must',
  title: 'Elements whose external ids are taken fail alone',
  operations: ['batchPatchIdentities'],
  when: ({ identity, batch }) => identity.externalId && batch.conflict === 'per-item',
  source: ['behaviour/batch.conflict'],
  async run({ target, people }) {
    const external_id = people.unique();
    await people.creation({ external_id });
    const identities = [{ create: people.body({ external_id }) }, { create: people.body() }, { create: people.body() }];
    const answer = await target.call('batchPatchIdentities', [], { json: { identities } });
    expectActions(answer, ['error', 'create', 'create']);
  },
});
