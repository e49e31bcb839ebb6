import { check } from '../../check.ts';
import { expectEqual, expectError, expectHeader, expectStatus } from '../../expect.ts';

export const unknownPath = check({
  id: 'transport.unknown-path',
  level: 'must',
  title: 'A path that there is not is answered with 404, in the way of the release',
  profile: 'read-only',
  operations: [],
  source: ['quirks/plain-text-errors', 'behaviour/http.routerErrors'],
  async run({ target, dialect }) {
    const answer = await target.send('GET', '/identikit-nonesuch');
    if (dialect.http.routerErrors === 'error-object') return expectError(answer, 404);
    expectStatus(answer, 404);
    expectEqual(answer.text, '404 page not found\n', 'body', answer);
    expectHeader(answer, 'Content-Type', 'text/plain; charset=utf-8');
    expectHeader(answer, 'X-Content-Type-Options', 'nosniff');
  },
});
