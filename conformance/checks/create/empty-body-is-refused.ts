import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';

export const emptyBodyIsRefused = check({
  id: 'create.empty-body-is-refused',
  level: 'must',
  title: 'Creating from an empty body is refused',
  operations: ['createIdentity'],
  source: ['quirks/create-error-code', 'behaviour/create.decodeErrorCode'],
  async run({ target, dialect }) {
    const answer = await target.call('createIdentity', [], { body: '' });
    expectError(answer, 400, { code: dialect.create.decodeErrorCode, message: 'EOF', reason: undefined });
  },
});
