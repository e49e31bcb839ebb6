import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import { put } from '../put.ts';
import { laterThan } from '../whole-seconds.ts';

export const updatedAt = check({
  id: 'update.updated-at',
  title: 'updated_at moves with a PUT, or stands still, as the release does',
  level: 'should',
  operations: ['updateIdentity', 'getIdentity'],
  source: ['quirks/updated-at-frozen', 'behaviour/identity.updatedAt'],
  async run({ target, people, dialect }) {
    const before = await people.create();
    await laterThan(before.updated_at);
    expectStatus(await put(target, before), 200);
    const read = await target.call('getIdentity', [before.id]);
    expectEqual(
      read.member('updated_at') !== before.updated_at,
      dialect.identity.updatedAt === 'moves',
      'updated_at moved',
      read,
    );
  },
});
