import { check } from '../../check.ts';
import { expectError, expectStatus } from '../../expect.ts';
import { features } from '../../people/features.ts';
import { batchOf } from '../batch-item.ts';
import { texts } from '../texts.ts';

export const wrongTraitsRefuseAll = check({
  id: 'batch.wrong-traits-refuse-all',
  level: 'must',
  title: 'Wrong traits of one element refuse the batch, and nothing is created',
  operations: ['batchPatchIdentities', 'createIdentity'],
  when: ({ batch }) => batch.failures === 'whole',
  source: ['behaviour/batch.failures'],
  async run({ target, people }) {
    const having = people.having(features.text);
    const good = having.body();
    const json = batchOf(good, having.body({ traits: having.traitsWith(5) }));
    expectError(await target.call('batchPatchIdentities', [], { json }), 400, { message: texts.malformed });
    expectStatus(await target.call('createIdentity', [], { json: good }), 201);
  },
});
