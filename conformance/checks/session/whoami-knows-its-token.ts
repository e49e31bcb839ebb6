import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import { signIn, whoAmI } from '../sign-in.ts';

export const whoamiKnowsItsToken = check({
  id: 'session.whoami-knows-its-token',
  level: 'must',
  title: 'whoami shows the session of a token until it is revoked',
  operations: ['toSession', 'disableSession'],
  source: ['spec/paths/whoami.yaml'],
  async run({ target, people }) {
    const { token, session } = await signIn(target, people);
    const answer = await whoAmI(target, token);
    expectStatus(answer, 200);
    expectEqual(answer.member('id'), session, 'id', answer);
    expectStatus(await target.call('disableSession', [session]), 204);
    expectStatus(await target.call('toSession', [], { headers: { 'x-session-token': token } }), 401);
  },
});
