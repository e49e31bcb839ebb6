import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';
import { texts } from '../texts.ts';

export const deepPagesAreRefused = check({
  id: 'list.deep-pages-are-refused',
  level: 'must',
  title: 'A page by number behind the 1000th identity is refused',
  profile: 'read-only',
  operations: ['listIdentities'],
  when: ({ list }) => list.deepestItem !== 'none',
  source: ['quirks/list-per-page-maximum', 'behaviour/list.deepestItem'],
  async run({ target }) {
    const answer = await target.call('listIdentities', [], { query: { page: 3, per_page: 500 } });
    expectError(answer, 400, {
      message: texts.malformed,
      reason:
        'Legacy pagination is not supported for enumerating over 1000 items. Please switch to using page_token and page_size.',
    });
  },
});
