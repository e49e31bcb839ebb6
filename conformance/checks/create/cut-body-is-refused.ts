import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';

export const cutBodyIsRefused = check({
  id: 'create.cut-body-is-refused',
  level: 'must',
  title: 'Creating from half a JSON document is refused',
  operations: ['createIdentity'],
  source: ['behaviour/create.decodeErrorCode'],
  async run({ target, dialect }) {
    const answer = await target.call('createIdentity', [], { body: '{"traits":{' });
    expectError(answer, 400, { code: dialect.create.decodeErrorCode, message: 'unexpected EOF' });
  },
});
