import { check } from '../../check.ts';
import { expectSameMembers, expectStatus } from '../../expect.ts';

export const wrongMethod = check({
  id: 'transport.wrong-method',
  level: 'must',
  title: 'A method that a path does not know is answered with 405 and those that it knows',
  profile: 'read-only',
  operations: [],
  source: ['quirks/plain-text-errors', 'behaviour/http.router'],
  async run({ target, dialect }) {
    const answer = await target.send('PUT', '/identities');
    expectStatus(answer, 405);
    const others = dialect.http.router === 'httprouter' ? 'OPTIONS' : 'HEAD';
    expectSameMembers((answer.headers.allow ?? '').split(', '), ['GET', 'PATCH', 'POST', others], 'Allow', answer);
  },
});
