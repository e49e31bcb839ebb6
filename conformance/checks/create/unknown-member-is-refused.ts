import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';

export const unknownMemberIsRefused = check({
  id: 'create.unknown-member-is-refused',
  level: 'must',
  title: 'A member that is not known refuses the body, and is named',
  operations: ['createIdentity'],
  source: ['spec/schemas/create-identity-body.yaml'],
  async run({ target, people, dialect }) {
    const answer = await target.call('createIdentity', [], { json: people.body({ surprise: true }) });
    expectError(answer, 400, { code: dialect.create.decodeErrorCode, message: 'json: unknown field "surprise"' });
  },
});
