import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import { signIn, tryToLogIn } from '../sign-in.ts';

export const loginMessage = check({
  id: 'session.login-message',
  title: 'The message to a wrong password has its context and reason as the release writes them',
  level: 'may',
  operations: ['updateLoginFlow'],
  source: ['behaviour/login.messageContext'],
  async run({ target, people, dialect }) {
    const { login } = await signIn(target, people);
    const answer = await tryToLogIn(target, { ...login, password: 'not-the-password' });
    expectStatus(answer, 400);
    const [message] = answer.member<{ messages: readonly object[] }>('ui').messages;
    const hasContext = dialect.login.messageContext === 'without-reason';
    expectEqual('context' in (message ?? {}), hasContext, 'the message has a context', answer);
  },
});
