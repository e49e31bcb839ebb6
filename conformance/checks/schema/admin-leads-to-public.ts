import { check } from '../../check.ts';
import { expectMatch, expectStatus } from '../../expect.ts';

export const adminLeadsToPublic = check({
  id: 'schema.admin-leads-to-public',
  title: 'The admin listener leads to the public one for identity schemas',
  level: 'should',
  profile: 'read-only',
  operations: ['listIdentitySchemas'],
  source: ['spec/paths/schemas.yaml'],
  async run({ target }) {
    const answer = await target.send('GET', '/schemas');
    expectStatus(answer, 307);
    expectMatch(answer.headers.location, /\/schemas$/, 'Location', answer);
  },
});
