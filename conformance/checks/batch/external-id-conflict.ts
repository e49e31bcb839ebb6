import { check } from '../../check.ts';
import { WantOf } from '../../failure.ts';
import { expectActions, wantPartialBatches } from '../batch-item.ts';

export const externalIdConflict = check({
  id: 'batch.external-id-conflict',
  level: 'must',
  title: 'Elements whose external ids are taken fail alone',
  operations: ['batchPatchIdentities'],
  when: ({ identity, batch }) => identity.externalId && batch.conflict === 'per-item',
  source: ['behaviour/batch.conflict', 'behaviour/batch.emptyDeletion'],
  async run({ target, people, dialect }) {
    const external_id = people.unique();
    await people.creation({ external_id });
    const identities = [{ create: people.body({ external_id }) }, { create: people.body() }, { create: people.body() }];
    const answer = await target.call('batchPatchIdentities', [], { json: { identities } });
    await wantPartialBatches(answer, people);
    if (answer.status === 500 && dialect.batch.emptyDeletion === 'sent')
      throw new WantOf('a database that takes lists of nothing');
    expectActions(answer, ['error', 'create', 'create']);
  },
});
