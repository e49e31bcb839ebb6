import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import { signIn } from '../sign-in.ts';

export const hidesTheIdentityUnlessAsked = check({
  id: 'session.hides-the-identity-unless-asked',
  title: 'A session shows its identity only when asked',
  level: 'should',
  operations: ['getSession'],
  source: ['spec/parameters/expand.yaml'],
  async run({ target, people }) {
    const { session } = await signIn(target, people);
    const answer = await target.call('getSession', [session]);
    expectStatus(answer, 200);
    expectEqual(answer.member('identity'), null, 'identity', answer);
  },
});
