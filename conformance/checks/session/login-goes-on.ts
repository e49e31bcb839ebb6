import { check } from '../../check.ts';
import { expectEqual } from '../../expect.ts';
import { logIn, signIn } from '../sign-in.ts';

export const loginGoesOn = check({
  id: 'session.login-goes-on',
  title: 'A login says how to go on, where the release does',
  level: 'may',
  operations: ['updateLoginFlow'],
  source: ['behaviour/login.continueWith'],
  async run({ target, people, dialect }) {
    const { login } = await signIn(target, people);
    const answer = await logIn(target, login);
    expectEqual('continue_with' in answer.json<object>(), dialect.login.continueWith, 'continue_with is there', answer);
  },
});
