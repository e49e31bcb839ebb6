import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';
import { nobody } from '../nobody.ts';

export const requestId = check({
  id: 'error.request-id',
  title: 'An error names the request by its X-Request-ID',
  level: 'should',
  profile: 'read-only',
  operations: ['getIdentity'],
  source: ['spec/schemas/error.yaml'],
  async run({ target }) {
    const headers = { 'x-request-id': 'identikit-request' };
    expectError(await target.call('getIdentity', [nobody], { headers }), 404, { request: 'identikit-request' });
    expectError(await target.call('getIdentity', [nobody]), 404, { request: undefined });
  },
});
