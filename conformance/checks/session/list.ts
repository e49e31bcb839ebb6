import { check } from '../../check.ts';
import { expectStatus, expectThat } from '../../expect.ts';
import type { Session } from '../sign-in.ts';

export const list = check({
  id: 'session.list',
  level: 'must',
  title: 'Sessions are listed in pages',
  profile: 'read-only',
  operations: ['listSessions'],
  source: ['spec/paths/sessions.yaml'],
  async run({ target }) {
    const answer = await target.call('listSessions', [], { query: { page_size: 1 } });
    expectStatus(answer, 200);
    expectThat(answer.json<Session[]>().length <= 1, 'length of the page', 'at most 1', answer.text, answer);
    expectThat(answer.links().has('first'), 'Link', 'a link to the first page', answer.headers.link, answer);
  },
});
