import { check } from '../../check.ts';
import { expectEqual } from '../../expect.ts';

export const listCounts = check({
  id: 'session.list-counts',
  title: 'The list of sessions tells how many there are, or does not, as the release does',
  level: 'should',
  profile: 'read-only',
  operations: ['listSessions'],
  source: ['behaviour/sessions.totalCount'],
  async run({ target, dialect }) {
    const answer = await target.call('listSessions', [], { query: { page_size: 1 } });
    expectEqual(
      answer.headers['x-total-count'] !== undefined,
      dialect.sessions.totalCount,
      'X-Total-Count is there',
      answer,
    );
  },
});
