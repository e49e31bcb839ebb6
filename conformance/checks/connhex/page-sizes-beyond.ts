import { check } from '../../check.ts';
import { expectError, expectMatch, expectStatus } from '../../expect.ts';
import { isConnhex } from '../is-connhex.ts';

export const pageSizesBeyond = check({
  id: 'connhex.page-sizes-beyond',
  title: 'A page_size of 501, beyond the documented maximum, is refused, or obeyed as v1.1.0 does',
  level: 'should',
  profile: 'read-only',
  operations: ['listIdentities'],
  when: isConnhex,
  source: ['spec/dialects/connhex.yaml', 'behaviour/http.pageLimits'],
  async run({ target }) {
    const answer = await target.call('listIdentities', [], { query: { page_size: 501 } });
    if (answer.status === 400) return expectError(answer, 400);
    expectStatus(answer, 200);
    expectMatch(answer.headers.link, /[?&]page_size=50[01]\b/, 'Link', answer);
  },
});
