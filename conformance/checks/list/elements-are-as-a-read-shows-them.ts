import { check } from '../../check.ts';
import { expectEqual } from '../../expect.ts';
import type { Identity } from '../../people/people.ts';

export const elementsAreAsAReadShowsThem = check({
  id: 'list.elements-are-as-a-read-shows-them',
  level: 'must',
  title: 'An element of the list is the identity as a read shows it, but for credentials',
  operations: ['listIdentities', 'getIdentity'],
  when: ({ list }) => list.idsFilter !== 'ignored',
  source: ['spec/schemas/identity.yaml'],
  async run({ target, people }) {
    const { credentials: _, ...read } = await people.create();
    const answer = await target.call('listIdentities', [], { query: { ids: read.id } });
    expectEqual(answer.json<Identity[]>(), [read], 'the list', answer);
  },
});
