import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';

export const head = check({
  id: 'transport.head',
  title: 'HEAD is answered like GET without a body, or with 405, as the router of the release does',
  level: 'should',
  profile: 'read-only',
  operations: ['listIdentities'],
  source: ['behaviour/http.router'],
  async run({ target, dialect }) {
    const answer = await target.send('HEAD', '/identities', { query: { page_size: 1 } });
    expectStatus(answer, dialect.http.router === 'httprouter' ? 405 : 200);
    expectEqual(answer.text, '', 'body', answer);
  },
});
