import { check } from '../../check.ts';
import { expectEqual } from '../../expect.ts';

export const createdAtStays = check({
  id: 'update.created-at-stays',
  title: 'A PUT does not move created_at',
  level: 'must',
  operations: ['updateIdentity', 'getIdentity'],
  source: ['spec/schemas/identity-core.yaml'],
  async run({ target, people }) {
    const { id, schema_id, traits, metadata_admin, created_at } = await people.create();
    const json = { schema_id, traits, metadata_admin, state: 'active' };
    const answer = await target.call('updateIdentity', [id], { json });
    const read = await target.call('getIdentity', [id]);
    for (const one of [answer, read]) expectEqual(one.member('created_at'), created_at, 'created_at', one);
  },
});
