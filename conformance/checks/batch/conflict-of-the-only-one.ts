import { check } from '../../check.ts';
import { expectStatus } from '../../expect.ts';
import { features } from '../../people/features.ts';
import { batchOf } from '../batch-item.ts';

export const conflictOfTheOnlyOne = check({
  id: 'batch.conflict-of-the-only-one',
  title: 'The conflict of the only element is answered with 409 and no items',
  level: 'should',
  operations: ['batchPatchIdentities'],
  source: ['quirks/batch-single-conflict-whole'],
  async run({ target, people }) {
    const having = people.having(features.identifier);
    const { traits } = await having.creation();
    const json = batchOf(having.body({ traits }));
    expectStatus(await target.call('batchPatchIdentities', [], { json }), 409);
  },
});
