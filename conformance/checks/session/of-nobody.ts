import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import { nobody } from '../nobody.ts';

export const ofNobody = check({
  id: 'session.of-nobody',
  title: 'The sessions of an identity that there is not are an empty list',
  level: 'should',
  profile: 'read-only',
  operations: ['listIdentitySessions'],
  when: ({ sessions }) => sessions.none === 'empty-yet-undeletable',
  source: ['quirks/sessions-unknown-identity-200', 'behaviour/sessions.none'],
  async run({ target }) {
    const answer = await target.call('listIdentitySessions', [nobody]);
    expectStatus(answer, 200);
    expectEqual(answer.json(), [], 'body', answer);
  },
});
