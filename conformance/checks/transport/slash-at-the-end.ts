import { check } from '../../check.ts';
import { expectStatus } from '../../expect.ts';

export const slashAtTheEnd = check({
  id: 'transport.slash-at-the-end',
  title:
    'A slash at the end leads to the path without it, is ignored, or is not found, as the router of the release does',
  level: 'may',
  profile: 'read-only',
  operations: ['listIdentities'],
  source: ['behaviour/http.router'],
  async run({ target, dialect }) {
    const status = { httprouter: 301, 'servemux-slash': 200, servemux: 404 }[dialect.http.router];
    expectStatus(await target.send('GET', '/identities/', { query: { page_size: 1 } }), status);
  },
});
