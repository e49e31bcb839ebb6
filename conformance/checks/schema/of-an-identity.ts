import { check } from '../../check.ts';
import { expectStatus, expectThat } from '../../expect.ts';

export const ofAnIdentity = check({
  id: 'schema.of-an-identity',
  level: 'must',
  title: 'schema_url leads to the schema of the identity',
  operations: ['getIdentitySchema', 'createIdentity'],
  source: ['spec/schemas/identity-core.yaml'],
  async run({ target, people }) {
    const { schema_url } = await people.creation();
    const { pathname } = new URL(schema_url);
    const answer = await target.send('GET', pathname, { listener: 'public', operation: 'getIdentitySchema' });
    expectStatus(answer, 200);
    expectThat(typeof answer.member('properties') === 'object', 'properties', 'an object', answer.text, answer);
  },
});
