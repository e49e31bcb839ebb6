import { check } from '../../check.ts';
import { expectEqual, expectMatch } from '../../expect.ts';
import { nobody } from '../nobody.ts';

export const previousPageOfNothingIsMinusOne = check({
  id: 'list.previous-page-of-nothing-is-minus-one',
  title: 'The first page of an empty list links to page -1',
  level: 'may',
  profile: 'read-only',
  operations: ['listIdentities'],
  when: ({ list, http }) => list.paging === 'keyset' && http.linksOfNothing === 'around',
  source: ['quirks/list-prev-minus-one', 'behaviour/http.linksOfNothing'],
  async run({ target }) {
    const query = { credentials_identifier: `${nobody}@identikit.example`, page: 0, per_page: 2 };
    const answer = await target.call('listIdentities', [], { query });
    expectEqual(answer.json(), [], 'the list', answer);
    expectMatch(answer.links().get('prev'), /[?&]page=-1(?:&|$)/, 'Link to the previous page', answer);
  },
});
