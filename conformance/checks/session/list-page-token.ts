import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';

export const listPageToken = check({
  id: 'session.list-page-token',
  title: 'A page token of sessions that is none is refused',
  level: 'should',
  profile: 'read-only',
  operations: ['listSessions'],
  when: ({ sessions }) => sessions.pageToken === 'checked',
  source: ['behaviour/sessions.pageToken'],
  async run({ target }) {
    expectError(await target.call('listSessions', [], { query: { page_token: 'YWJj' } }), 400);
  },
});
