import { check } from '../../check.ts';
import { expectMatch } from '../../expect.ts';
import { signIn } from '../sign-in.ts';

export const links = check({
  id: 'session.links',
  title: 'Links between pages of the sessions of an identity are absolute, or paths, as the release does',
  level: 'may',
  operations: ['listIdentitySessions'],
  source: ['behaviour/sessions.pageLinks'],
  async run({ target, people, dialect }) {
    const { identity } = await signIn(target, people);
    const answer = await target.call('listIdentitySessions', [identity], { query: { page_size: 1 } });
    const begin = dialect.sessions.pageLinks === 'base-url' ? /^<https?:/ : /^<\//;
    expectMatch(answer.headers.link, begin, 'Link', answer);
  },
});
