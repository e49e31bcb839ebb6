import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import { laterThan } from '../whole-seconds.ts';

export const updatedAt = check({
  id: 'patch.updated-at',
  title: 'updated_at moves with a JSON Patch, or stands still, as the release does',
  level: 'should',
  operations: ['patchIdentity', 'getIdentity'],
  source: ['quirks/updated-at-frozen', 'behaviour/identity.updatedAt'],
  async run({ target, people, dialect }) {
    const { id, updated_at } = await people.create();
    await laterThan(updated_at);
    expectStatus(await target.call('patchIdentity', [id], { json: [] }), 200);
    const read = await target.call('getIdentity', [id]);
    expectEqual(
      read.member('updated_at') !== updated_at,
      dialect.identity.updatedAt === 'moves',
      'updated_at moved',
      read,
    );
  },
});
