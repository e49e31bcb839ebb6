import { check } from '../../check.ts';
import { expectListed } from '../expect-listed.ts';

export const pageTokenBeginsBehindIt = check({
  id: 'list.page-token-begins-behind-it',
  level: 'must',
  title: 'A page begins behind the id in page_token',
  operations: ['listIdentities'],
  when: ({ list }) => list.paging === 'keyset' && list.idsFilter !== 'ignored',
  source: ['spec/parameters/list-page-token.yaml'],
  async run({ target, people }) {
    const ids = [(await people.creation()).id, (await people.creation()).id, (await people.creation()).id].sort();
    const query = { ids, page_size: 10, page_token: ids[0] };
    const answer = await target.call('listIdentities', [], { query });
    expectListed(answer, ids.slice(1), 'ids of the page');
  },
});
