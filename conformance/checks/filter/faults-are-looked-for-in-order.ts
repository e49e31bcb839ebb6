import { check } from '../../check.ts';
import { expectMatch, expectStatus } from '../../expect.ts';

export const faultsAreLookedForInOrder = check({
  id: 'filter.faults-are-looked-for-in-order',
  title: 'Of two faults in the query the one is told that the release looks for first',
  level: 'may',
  profile: 'read-only',
  operations: ['listIdentities'],
  when: ({ list }) => list.includeCredential === 'read' && list.idsFilter === 'uuid',
  source: ['behaviour/list.checkOrder'],
  async run({ target, dialect }) {
    const answer = await target.call('listIdentities', [], { query: { include_credential: 'abc', ids: 'def' } });
    expectStatus(answer, 400);
    const first = dialect.list.checkOrder === 'ids-first' ? /`ids`/ : /`include_credential`/;
    expectMatch(answer.member<{ reason?: string }>('error').reason, first, 'error.reason', answer);
  },
});
