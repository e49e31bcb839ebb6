import { check } from '../../check.ts';
import { expectMatch, expectStatus } from '../../expect.ts';
import { nobody } from '../nobody.ts';

export const perPageIsCut = check({
  id: 'list.per-page-is-cut',
  title: 'A per_page above the maximum is cut to it',
  level: 'should',
  profile: 'read-only',
  operations: ['listIdentities'],
  source: ['quirks/list-per-page-maximum', 'behaviour/list.maxPerPage'],
  async run({ target, dialect }) {
    const query = { credentials_identifier: `${nobody}@identikit.example`, page: 0, per_page: 2000 };
    const answer = await target.call('listIdentities', [], { query });
    if (dialect.http.pageLimits !== 'none') return expectStatus(answer, 400);
    expectStatus(answer, 200);
    expectMatch(answer.headers.link, new RegExp(`[?&]per_page=${dialect.list.maxPerPage}>`), 'Link', answer);
  },
});
