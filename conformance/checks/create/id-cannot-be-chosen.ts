import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';
import { nobody } from '../nobody.ts';

export const idCannotBeChosen = check({
  id: 'create.id-cannot-be-chosen',
  level: 'must',
  title: 'The id of a new identity cannot be chosen',
  operations: ['createIdentity'],
  source: ['spec/schemas/create-identity-body.yaml'],
  async run({ target, people, dialect }) {
    const answer = await target.call('createIdentity', [], { json: people.body({ id: nobody }) });
    expectError(answer, 400, { code: dialect.create.decodeErrorCode, message: 'json: unknown field "id"' });
  },
});
