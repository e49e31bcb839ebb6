import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';

export const memberOfAnotherTypeIsRefused = check({
  id: 'create.member-of-another-type-is-refused',
  level: 'must',
  title: 'A schema_id that is a number is refused',
  operations: ['createIdentity'],
  source: ['spec/schemas/create-identity-body.yaml'],
  async run({ target, people, dialect }) {
    const answer = await target.call('createIdentity', [], { json: people.body({ schema_id: 5 }) });
    expectError(answer, 400, {
      code: dialect.create.decodeErrorCode,
      message: 'json: cannot unmarshal number into Go struct field CreateIdentityBody.schema_id of type string',
    });
  },
});
