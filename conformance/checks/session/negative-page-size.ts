import { check } from '../../check.ts';
import { expectStatus } from '../../expect.ts';

export const negativePageSize = check({
  id: 'session.negative-page-size',
  title: 'A negative page_size of sessions is the default size',
  level: 'may',
  profile: 'read-only',
  operations: ['listSessions'],
  when: ({ sessions }) => sessions.negativePageSize === 'default',
  source: ['quirks/sessions-negative-size-drops', 'behaviour/sessions.negativePageSize'],
  async run({ target }) {
    expectStatus(await target.call('listSessions', [], { query: { page_size: -1 } }), 200);
  },
});
