import { check } from '../../check.ts';
import { expectMatch } from '../../expect.ts';

export const totalIsAlwaysTold = check({
  id: 'list.total-is-always-told',
  level: 'must',
  title: 'Every page tells how many identities there are',
  profile: 'read-only',
  operations: ['listIdentities'],
  when: ({ list }) => list.paging === 'offset',
  source: ['behaviour/list.paging'],
  async run({ target }) {
    const answer = await target.call('listIdentities', [], { query: { page_size: 1 } });
    expectMatch(answer.headers['x-total-count'], /^\d+$/, 'X-Total-Count', answer);
  },
});
