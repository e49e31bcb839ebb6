import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';
import { batchOf } from '../batch-item.ts';

export const unknownStateRefusesAll = check({
  id: 'batch.unknown-state-refuses-all',
  level: 'must',
  title: 'A state that there is not refuses the batch',
  operations: ['batchPatchIdentities'],
  source: ['spec/schemas/identity-state.yaml'],
  async run({ target, people }) {
    const json = batchOf(people.body(), people.body({ state: 'asleep' }));
    expectError(await target.call('batchPatchIdentities', [], { json }), 400, {
      reason: 'identity state is not valid',
    });
  },
});
