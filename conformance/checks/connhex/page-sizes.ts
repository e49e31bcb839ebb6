import { check } from '../../check.ts';
import { expectMatch, expectStatus } from '../../expect.ts';
import { isConnhex } from '../is-connhex.ts';

export const pageSizes = check({
  id: 'connhex.page-sizes',
  title: 'Every page_size from 1 to 500 is taken',
  level: 'must',
  profile: 'read-only',
  operations: ['listIdentities'],
  when: isConnhex,
  source: ['spec/dialects/connhex.yaml'],
  async run({ target }) {
    for (const page_size of [1, 250, 500]) {
      const answer = await target.call('listIdentities', [], { query: { page_size } });
      expectStatus(answer, 200);
      expectMatch(answer.headers.link, new RegExp(`[?&]page_size=${page_size}\\b`), 'Link', answer);
    }
  },
});
