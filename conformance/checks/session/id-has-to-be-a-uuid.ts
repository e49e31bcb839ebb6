import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';

export const idHasToBeAUuid = check({
  id: 'session.id-has-to-be-a-uuid',
  level: 'must',
  title: 'The id of a session that is no UUID is refused',
  profile: 'read-only',
  operations: ['getSession', 'listIdentitySessions'],
  source: ['spec/paths/session.yaml'],
  async run({ target }) {
    const message = 'uuid: incorrect UUID length 7 in string "BADUUID"';
    expectError(await target.call('getSession', ['BADUUID']), 400, { message, reason: undefined });
    expectError(await target.call('listIdentitySessions', ['BADUUID']), 400, { message });
  },
});
