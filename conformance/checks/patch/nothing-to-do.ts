import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';

export const nothingToDo = check({
  id: 'patch.nothing-to-do',
  title: 'An empty list of operations is carried out',
  level: 'should',
  operations: ['patchIdentity'],
  source: ['spec/schemas/json-patch-document.yaml'],
  async run({ target, people }) {
    const { id, traits } = await people.creation();
    const answer = await target.call('patchIdentity', [id], { json: [] });
    expectStatus(answer, 200);
    expectEqual(answer.member('traits'), traits, 'traits', answer);
  },
});
