import { check } from '../../check.ts';
import { expectEqual, expectError, expectHeader, expectStatus } from '../../expect.ts';
import { texts } from '../texts.ts';

export const answersNothing = check({
  id: 'delete.answers-nothing',
  level: 'must',
  title: 'Deleting an identity answers 204 and nothing else; then it is gone',
  operations: ['deleteIdentity', 'getIdentity'],
  source: ['spec/paths/identity.yaml'],
  async run({ target, people }) {
    const { id } = await people.creation();
    const answer = await target.call('deleteIdentity', [id]);
    expectStatus(answer, 204);
    expectEqual(answer.text, '', 'body', answer);
    expectHeader(answer, 'Content-Type', undefined);
    expectError(await target.call('getIdentity', [id]), 404, { message: texts.missing });
  },
});
