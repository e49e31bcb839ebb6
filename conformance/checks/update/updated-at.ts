import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';

export const updatedAt = check({
  id: 'update.updated-at',
  title: 'updated_at moves with a PUT, or stands still, as the release does',
  level: 'should',
  operations: ['updateIdentity', 'getIdentity'],
  source: ['quirks/updated-at-frozen', 'behaviour/identity.updatedAt'],
  async run({ target, people, dialect }) {
    const { id, schema_id, traits, metadata_admin, updated_at } = await people.create();
    expectStatus(
      await target.call('updateIdentity', [id], { json: { schema_id, traits, metadata_admin, state: 'active' } }),
      200,
    );
    const read = await target.call('getIdentity', [id]);
    expectEqual(
      read.member('updated_at') !== updated_at,
      dialect.identity.updatedAt === 'moves',
      'updated_at moved',
      read,
    );
  },
});
