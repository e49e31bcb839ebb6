import { check } from '../../check.ts';
import { expectMatch, expectStatus } from '../../expect.ts';

export const createdAtCanBeRemoved = check({
  id: 'patch.created-at-can-be-removed',
  title: 'Removing created_at makes it a time of the year 1',
  level: 'may',
  operations: ['patchIdentity'],
  when: ({ patch }) => patch.removedMembers === 'cleared',
  source: ['quirks/patch-remove-breaks-fields', 'behaviour/patch.removedMembers'],
  async run({ target, people }) {
    const { id } = await people.creation();
    const answer = await target.call('patchIdentity', [id], { json: [{ op: 'remove', path: '/created_at' }] });
    expectStatus(answer, 200);
    expectMatch(answer.member('created_at'), /^0001-01-01T/, 'created_at', answer);
  },
});
