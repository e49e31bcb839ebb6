import { check } from '../../check.ts';
import { expectError, expectMatch } from '../../expect.ts';
import { isConnhex } from '../is-connhex.ts';
import { nobody } from '../nobody.ts';

export const errorGeneric = check({
  id: 'connhex.error-generic',
  title: 'An error is an object with a code, a status and a message',
  level: 'must',
  profile: 'read-only',
  operations: ['getIdentity'],
  when: isConnhex,
  source: ['spec/schemas/error.yaml'],
  async run({ target }) {
    const answer = await target.call('getIdentity', [nobody]);
    expectError(answer, 404, { status: 'Not Found' });
    expectMatch(answer.member<{ message?: string }>('error').message, /./, 'error.message', answer);
  },
});
