import { check } from '../../check.ts';
import { expectMatch } from '../../expect.ts';
import { signIn } from '../sign-in.ts';

export const linksOfTheList = check({
  id: 'session.links-of-the-list',
  title: 'The list of sessions has its links in one line, or each in one of its own, as the release does',
  level: 'may',
  operations: ['listSessions'],
  source: ['behaviour/sessions.linkLines'],
  async run({ target, people, dialect }) {
    await signIn(target, people);
    await signIn(target, people);
    const answer = await target.call('listSessions', [], { query: { page_size: 1 } });
    const between = dialect.sessions.linkLines === 'one' ? /",</ : /", </;
    expectMatch(answer.headers.link, between, 'Link', answer);
  },
});
