import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';

export const isReadByItsId = check({
  id: 'schema.is-read-by-its-id',
  level: 'must',
  title: 'An identity schema is read by its id, plain or in base64url',
  profile: 'read-only',
  operations: ['getIdentitySchema', 'listIdentitySchemas'],
  source: ['spec/paths/schema.yaml'],
  async run({ target }) {
    const list = await target.call('listIdentitySchemas');
    const { id, schema } = list.json<{ id: string; schema: unknown }[]>()[0]!;
    for (const spelled of [id, Buffer.from(id).toString('base64url')]) {
      const answer = await target.call('getIdentitySchema', [spelled]);
      expectStatus(answer, 200);
      expectEqual(answer.json(), schema, `the schema ${spelled}`, answer);
    }
  },
});
