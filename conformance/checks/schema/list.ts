import { check } from '../../check.ts';
import { expectEqual, expectStatus, expectThat } from '../../expect.ts';

export const list = check({
  id: 'schema.list',
  level: 'must',
  title: 'The public listener lists identity schemas with their ids',
  profile: 'read-only',
  operations: ['listIdentitySchemas'],
  source: ['spec/paths/schemas.yaml'],
  async run({ target }) {
    const answer = await target.call('listIdentitySchemas');
    expectStatus(answer, 200);
    const list = answer.json<{ id?: unknown; schema?: unknown }[]>();
    expectThat(list.length > 0, 'length of the list', 'at least 1', list.length, answer);
    for (const { id, schema } of list) {
      expectEqual([typeof id, typeof schema], ['string', 'object'], 'types of id and schema', answer);
    }
  },
});
