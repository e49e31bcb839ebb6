import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';

export const idsAreComparedAsText = check({
  id: 'filter.ids-are-compared-as-text',
  title: 'An element of ids that is no UUID finds nobody',
  level: 'may',
  profile: 'read-only',
  operations: ['listIdentities'],
  when: ({ list }) => list.idsFilter === 'text',
  source: ['behaviour/list.idsFilter'],
  async run({ target }) {
    const answer = await target.call('listIdentities', [], { query: { ids: ['abc'] } });
    expectStatus(answer, 200);
    expectEqual(answer.json(), [], 'the list', answer);
  },
});
