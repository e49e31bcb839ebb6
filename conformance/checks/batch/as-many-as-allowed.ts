import { check } from '../../check.ts';
import { expectStatus } from '../../expect.ts';

export const asManyAsAllowed = check({
  id: 'batch.as-many-as-allowed',
  level: 'must',
  title: 'As many elements as the maximum are accepted',
  profile: 'full',
  operations: ['batchPatchIdentities'],
  source: ['behaviour/batch.maxIdentities'],
  async run({ target, dialect }) {
    const json = { identities: Array.from({ length: dialect.batch.maxIdentities }, () => ({})) };
    expectStatus(await target.call('batchPatchIdentities', [], { json }), 200);
  },
});
