import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import type { BatchItem } from '../batch-item.ts';

export const createsMany = check({
  id: 'batch.creates-many',
  level: 'must',
  title: 'A batch creates identities, and answers in the order of the request with their patch ids',
  operations: ['batchPatchIdentities', 'getIdentity'],
  source: ['spec/paths/identities.yaml'],
  async run({ target, people }) {
    const bodies = [people.body(), people.body(), people.body()];
    const identities = bodies.map((create) => ({ create, patch_id: crypto.randomUUID() }));
    const answer = await target.call('batchPatchIdentities', [], { json: { identities } });
    expectStatus(answer, 200);
    const items = answer.member<BatchItem[]>('identities');
    expectEqual(
      items.map(({ patch_id }) => patch_id),
      identities.map(({ patch_id }) => patch_id),
      'patch ids',
      answer,
    );
    for (const [i, { action, identity }] of items.entries()) {
      expectEqual(action, 'create', `action of item ${i}`, answer);
      const read = await target.call('getIdentity', [identity ?? '']);
      expectEqual(read.member('traits'), bodies[i]!.traits, `traits of item ${i}`, read);
    }
  },
});
