import { check } from '../../check.ts';
import { expectStatus, expectThat } from '../../expect.ts';
import { WantOf } from '../../failure.ts';

export const defaultSchema = check({
  id: 'create.default-schema',
  level: 'must',
  title: 'Without schema_id the identity has the default schema',
  operations: ['createIdentity'],
  source: ['quirks/create-required', 'behaviour/create.required'],
  when: ({ create }) => create.required.length === 0,
  async run({ target, people }) {
    if (people.schema.id !== 'default') throw new WantOf('an identity schema called default');
    const answer = await target.call('createIdentity', [], { json: people.body({ schema_id: undefined }) });
    if (answer.status === 400 && answer.text.includes('I[#')) throw new WantOf('a default schema called default');
    expectStatus(answer, 201);
    expectThat(typeof answer.member('schema_id') === 'string', 'schema_id', 'text', answer.member('schema_id'), answer);
  },
});
