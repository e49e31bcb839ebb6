import { check } from '../../check.ts';
import { expectEqual, expectStatus, expectThat } from '../../expect.ts';
import { put } from '../put.ts';
import { laterThan } from '../whole-seconds.ts';

export const changesTheState = check({
  id: 'update.changes-the-state',
  level: 'must',
  title: 'A PUT changes the state, and when it changed',
  operations: ['updateIdentity', 'getIdentity'],
  source: ['spec/schemas/update-identity-body.yaml'],
  async run({ target, people }) {
    const before = await people.create();
    await laterThan(before.state_changed_at);
    expectStatus(await put(target, before, { state: 'inactive' }), 200);
    const read = await target.call('getIdentity', [before.id]);
    expectEqual(read.member('state'), 'inactive', 'state', read);
    const now = read.member<string>('state_changed_at');
    expectThat(
      now !== before.state_changed_at,
      'state_changed_at',
      `another time than ${before.state_changed_at}`,
      now,
      read,
    );
  },
});
