import { check } from '../../check.ts';
import { expectMatch, expectStatus } from '../../expect.ts';

export const publicLeadsToAdmin = check({
  id: 'transport.public-leads-to-admin',
  title: 'The public listener leads to the admin one for identities',
  level: 'should',
  profile: 'read-only',
  operations: ['listIdentities'],
  source: ['spec/routing.yaml'],
  async run({ target }) {
    const answer = await target.send('GET', '/identities', { listener: 'public', query: { page_size: 1 } });
    expectStatus(answer, 307);
    expectMatch(answer.headers.location, /\/identities\?page_size=1$/, 'Location', answer);
  },
});
