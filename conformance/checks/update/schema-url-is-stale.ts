import { check } from '../../check.ts';
import { expectEqual, expectStatus, expectThat } from '../../expect.ts';
import { put } from '../put.ts';

export const schemaUrlIsStale = check({
  id: 'update.schema-url-is-stale',
  title: 'After a change of schema the answer has the URL of the old one, a read that of the new one',
  level: 'may',
  operations: ['updateIdentity', 'getIdentity'],
  when: ({ identity }) => identity.writeAnswer === 'as-written',
  source: ['quirks/put-schema-url-stale'],
  async run({ target, people }) {
    const other = people.ofAnotherSchema();
    const before = await people.creation();
    const answer = await put(target, before, { schema_id: other.schema.id, traits: other.traits() });
    expectStatus(answer, 200);
    expectEqual(answer.member('schema_url'), before.schema_url, 'schema_url of the answer', answer);
    const read = await target.call('getIdentity', [before.id]);
    expectThat(
      read.member('schema_url') !== before.schema_url,
      'schema_url of a read',
      'another one',
      before.schema_url,
      read,
    );
  },
});
