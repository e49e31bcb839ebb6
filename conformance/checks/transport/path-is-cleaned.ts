import { check } from '../../check.ts';
import { expectMatch, expectStatus } from '../../expect.ts';

export const pathIsCleaned = check({
  id: 'transport.path-is-cleaned',
  title: 'A doubled slash leads to the clean path',
  level: 'may',
  profile: 'read-only',
  operations: ['listIdentities'],
  source: ['behaviour/http.cleanPathStatus'],
  async run({ target, dialect }) {
    const answer = await target.send('GET', '//identities', { query: { page_size: 1 } });
    expectStatus(answer, dialect.http.cleanPathStatus);
    expectMatch(answer.headers.location, /[^/]\/identities\?page_size=1$/, 'Location', answer);
  },
});
