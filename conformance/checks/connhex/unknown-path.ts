import { check } from '../../check.ts';
import { expectError, expectHeader, expectStatus } from '../../expect.ts';
import { isConnhex } from '../is-connhex.ts';

export const unknownPath = check({
  id: 'connhex.unknown-path',
  title: 'An unknown path is answered with an error object, or in plain text as v1.1.0 does',
  level: 'should',
  profile: 'read-only',
  operations: [],
  when: isConnhex,
  source: ['spec/dialects/connhex.yaml', 'behaviour/http.routerErrors'],
  async run({ target }) {
    const answer = await target.send('GET', '/identikit-nonesuch');
    expectStatus(answer, 404);
    if (answer.headers['content-type']?.startsWith('application/json')) expectError(answer, 404);
    else expectHeader(answer, 'Content-Type', 'text/plain; charset=utf-8');
  },
});
