import { check } from '../../check.ts';
import { expectHeader, expectStatus } from '../../expect.ts';

export const pathWithoutTheBase = check({
  id: 'transport.path-without-the-base',
  title: 'On the admin listener a path without what admin paths begin with is led there, or answered',
  level: 'may',
  profile: 'read-only',
  operations: ['listIdentities'],
  source: ['behaviour/http.adminPrefix', 'behaviour/http.basePath'],
  async run({ target, dialect }) {
    const answer = await target.sendRaw('GET', '/identities', { query: { page_size: 1 } });
    expectStatus(answer, dialect.http.adminPrefix === 'redirect' ? 307 : 200);
    if (answer.status === 307) expectHeader(answer, 'Location', `${dialect.http.basePath}/identities?page_size=1`);
  },
});
