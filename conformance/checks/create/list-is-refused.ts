import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';

export const listIsRefused = check({
  id: 'create.list-is-refused',
  level: 'must',
  title: 'A body that is a list is refused',
  operations: ['createIdentity'],
  source: ['spec/schemas/create-identity-body.yaml'],
  async run({ target, dialect }) {
    const answer = await target.call('createIdentity', [], { body: '[]' });
    expectError(answer, 400, {
      code: dialect.create.decodeErrorCode,
      message: 'json: cannot unmarshal array into Go value of type identity.CreateIdentityBody',
    });
  },
});
