import { check } from '../../check.ts';
import { expectStatus } from '../../expect.ts';

export const consistencyMayBeAnyText = check({
  id: 'list.consistency-may-be-any-text',
  title: 'consistency takes strong, eventual and anything else',
  level: 'may',
  profile: 'read-only',
  operations: ['listIdentities'],
  when: ({ list }) => list.consistency === 'any',
  source: ['behaviour/list.consistency', 'quirks/list-consistency-unchecked'],
  async run({ target }) {
    for (const consistency of ['strong', 'eventual', 'nonsense']) {
      expectStatus(await target.call('listIdentities', [], { query: { page_size: 1, consistency } }), 200);
    }
  },
});
