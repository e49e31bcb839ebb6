import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';
import { texts } from '../texts.ts';

export const unknownSchemaIsRefused = check({
  id: 'create.unknown-schema-is-refused',
  level: 'must',
  title: 'An identity schema that there is not is refused, and named',
  operations: ['createIdentity'],
  source: ['spec/schemas/create-identity-body.yaml'],
  async run({ target, people }) {
    const answer = await target.call('createIdentity', [], { json: people.body({ schema_id: 'identikit-nonesuch' }) });
    expectError(answer, 400, { message: texts.malformed, reason: 'Unable to find JSON Schema ID: identikit-nonesuch' });
  },
});
