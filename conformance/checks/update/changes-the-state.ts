import { check } from '../../check.ts';
import { expectEqual, expectStatus, expectThat } from '../../expect.ts';

export const changesTheState = check({
  id: 'update.changes-the-state',
  level: 'must',
  title: 'A PUT changes the state, and when it changed',
  operations: ['updateIdentity', 'getIdentity'],
  source: ['spec/schemas/update-identity-body.yaml'],
  async run({ target, people }) {
    const { id, schema_id, traits, metadata_admin, state_changed_at } = await people.create();
    expectStatus(
      await target.call('updateIdentity', [id], { json: { schema_id, traits, metadata_admin, state: 'inactive' } }),
      200,
    );
    const read = await target.call('getIdentity', [id]);
    expectEqual(read.member('state'), 'inactive', 'state', read);
    const now = read.member<string>('state_changed_at');
    expectThat(now !== state_changed_at, 'state_changed_at', `another time than ${state_changed_at}`, now, read);
  },
});
