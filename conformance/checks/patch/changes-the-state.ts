import { check } from '../../check.ts';
import { expectEqual, expectStatus, expectThat } from '../../expect.ts';
import { laterThan } from '../whole-seconds.ts';

export const changesTheState = check({
  id: 'patch.changes-the-state',
  level: 'must',
  title: 'A JSON Patch changes the state, and when it changed',
  operations: ['patchIdentity', 'getIdentity'],
  source: ['spec/schemas/identity-state.yaml'],
  async run({ target, people }) {
    const { id, state_changed_at } = await people.create();
    await laterThan(state_changed_at);
    expectStatus(
      await target.call('patchIdentity', [id], { json: [{ op: 'replace', path: '/state', value: 'inactive' }] }),
      200,
    );
    const read = await target.call('getIdentity', [id]);
    expectEqual(read.member('state'), 'inactive', 'state', read);
    expectThat(
      read.member('state_changed_at') !== state_changed_at,
      'state_changed_at',
      'another time',
      state_changed_at,
      read,
    );
  },
});
