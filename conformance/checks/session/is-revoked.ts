import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import { signIn } from '../sign-in.ts';

export const isRevoked = check({
  id: 'session.is-revoked',
  level: 'must',
  title: 'A revoked session stays, but is not active; revoking it again is fine',
  operations: ['disableSession', 'getSession'],
  source: ['spec/paths/session.yaml'],
  async run({ target, people }) {
    const { session } = await signIn(target, people);
    expectStatus(await target.call('disableSession', [session]), 204);
    const answer = await target.call('getSession', [session]);
    expectEqual(answer.member('active'), false, 'active', answer);
    expectStatus(await target.call('disableSession', [session]), 204);
  },
});
