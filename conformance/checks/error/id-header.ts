import { check } from '../../check.ts';
import { expectHeader } from '../../expect.ts';
import { nobody } from '../nobody.ts';

export const idHeader = check({
  id: 'error.id-header',
  title: 'Errors have the header Ory-Error-Id, or have not, as the release does',
  level: 'should',
  profile: 'read-only',
  operations: ['getIdentity'],
  source: ['behaviour/http.errorIdHeader'],
  async run({ target, dialect }) {
    const answer = await target.call('getIdentity', [nobody]);
    expectHeader(answer, 'Ory-Error-Id', dialect.http.errorIdHeader ? '' : undefined);
  },
});
