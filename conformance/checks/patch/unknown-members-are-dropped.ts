import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';

export const unknownMembersAreDropped = check({
  id: 'patch.unknown-members-are-dropped',
  title: 'A member that identities do not have is dropped',
  level: 'should',
  operations: ['patchIdentity'],
  source: ['spec/paths/identity.yaml'],
  async run({ target, people }) {
    const { id } = await people.creation();
    const answer = await target.call('patchIdentity', [id], { json: [{ op: 'add', path: '/surprise', value: 1 }] });
    expectStatus(answer, 200);
    expectEqual(answer.member('surprise'), undefined, 'surprise', answer);
  },
});
