import { check } from '../../check.ts';
import { expectEqual, expectHeader } from '../../expect.ts';
import { nobody } from '../nobody.ts';

export const contentType = check({
  id: 'error.content-type',
  title: 'An error is JSON, and says so without a charset',
  level: 'should',
  profile: 'read-only',
  operations: ['getIdentity'],
  source: ['spec/responses/not-found.yaml'],
  async run({ target }) {
    const answer = await target.call('getIdentity', [nobody]);
    expectHeader(answer, 'Content-Type', 'application/json');
    expectEqual(answer.member<{ status?: string }>('error').status, 'Not Found', 'error.status', answer);
  },
});
