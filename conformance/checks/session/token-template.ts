import { check } from '../../check.ts';
import { expectStatus } from '../../expect.ts';
import { signIn, whoAmI } from '../sign-in.ts';

export const tokenTemplate = check({
  id: 'session.token-template',
  title: 'whoami with a tokenizer template that there is not is refused, where the release reads that',
  level: 'may',
  operations: ['toSession'],
  source: ['behaviour/login.tokenizer'],
  async run({ target, people, dialect }) {
    const { token } = await signIn(target, people);
    const answer = await whoAmI(target, token, { tokenize_as: 'identikit-nonesuch' });
    expectStatus(answer, dialect.login.tokenizer ? 400 : 200);
  },
});
