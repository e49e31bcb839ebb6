import { check } from '../../check.ts';
import { expectMatch, expectStatus } from '../../expect.ts';

export const options = check({
  id: 'transport.options',
  title: 'OPTIONS is answered with 200 or 405, as the router of the release does',
  level: 'may',
  profile: 'read-only',
  operations: [],
  source: ['behaviour/http.router'],
  async run({ target, dialect }) {
    const answer = await target.send('OPTIONS', '/identities');
    expectStatus(answer, dialect.http.router === 'httprouter' ? 200 : 405);
    expectMatch(answer.headers.allow, /\bGET\b/, 'Allow', answer);
  },
});
