import { check } from '../../check.ts';
import { expectMatch, expectStatus } from '../../expect.ts';
import { isConnhex } from '../is-connhex.ts';
import { nobody } from '../nobody.ts';

export const perPageSizes = check({
  id: 'connhex.per-page-sizes',
  title: 'Every per_page from 1 to 1000 is taken, though v1.1.0 cuts it to 500',
  level: 'should',
  profile: 'read-only',
  operations: ['listIdentities'],
  when: isConnhex,
  source: ['spec/dialects/connhex.yaml', 'behaviour/list.maxPerPage'],
  async run({ target }) {
    const nobodyHas = `${nobody}@identikit.example`;
    for (const [per_page, shown] of [
      [1, '1'],
      [500, '500'],
      [1000, '(?:500|1000)'],
    ] as const) {
      const query = { credentials_identifier: nobodyHas, page: 0, per_page };
      const answer = await target.call('listIdentities', [], { query });
      expectStatus(answer, 200);
      expectMatch(answer.headers.link, new RegExp(`[?&]per_page=${shown}>`), 'Link', answer);
    }
  },
});
