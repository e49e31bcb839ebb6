import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';

export const leavesTheList = check({
  id: 'delete.leaves-the-list',
  level: 'must',
  title: 'A deleted identity is in no list',
  operations: ['deleteIdentity', 'listIdentities'],
  when: ({ list }) => list.idsFilter !== 'ignored',
  source: ['spec/paths/identity.yaml'],
  async run({ target, people }) {
    const { id } = await people.creation();
    expectStatus(await target.call('deleteIdentity', [id]), 204);
    const answer = await target.call('listIdentities', [], { query: { ids: id } });
    expectEqual(answer.json(), [], 'the list', answer);
  },
});
