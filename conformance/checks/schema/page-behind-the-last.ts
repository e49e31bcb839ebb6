import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';

export const pageBehindTheLast = check({
  id: 'schema.page-behind-the-last',
  title: 'A page of schemas behind the last is empty, in the way of the release',
  level: 'should',
  profile: 'read-only',
  operations: ['listIdentitySchemas'],
  source: ['quirks/schemas-empty-null', 'behaviour/schemas.emptyPage'],
  async run({ target, dialect }) {
    const answer = await target.call('listIdentitySchemas', [], { query: { page: 900, per_page: 1 } });
    expectStatus(answer, 200);
    expectEqual(answer.json(), dialect.schemas.emptyPage === 'null' ? null : [], 'body', answer);
  },
});
