import { check } from '../../check.ts';
import { expectError, expectMatch } from '../../expect.ts';

export const forgedRequest = check({
  id: 'transport.forged-request',
  title: 'A request to the public listener that might be forged is told what it lacks, or always the same',
  level: 'may',
  operations: [],
  source: ['behaviour/http.csrfDetails'],
  async run({ target, dialect }) {
    const answer = await target.send('POST', '/identikit-nonesuch', { listener: 'public', json: {} });
    expectError(answer, 403, { id: 'security_csrf_violation' });
    const lacks = dialect.http.csrfDetails === 'of-the-request' ? /Header is empty or not set/ : /do not match/;
    const { details } = answer.member<{ details?: { reject_reason?: string } }>('error');
    expectMatch(details?.reject_reason, lacks, 'error.details.reject_reason', answer);
  },
});
