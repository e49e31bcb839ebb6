import { check } from '../../check.ts';
import { expectEqual } from '../../expect.ts';

export const linksKeepTheQuery = check({
  id: 'list.links-keep-the-query',
  title: 'Links keep the parameters of the request, sorted by name',
  level: 'should',
  operations: ['listIdentities'],
  when: ({ list }) => list.paging === 'keyset' && list.idsFilter !== 'ignored',
  source: ['spec/headers/link.yaml'],
  async run({ target, people }) {
    const { id } = await people.creation();
    const answer = await target.call('listIdentities', [], { query: { zebra: 1, ids: id, page_size: 2 } });
    const nil = '00000000-0000-0000-0000-000000000000';
    const query = answer.links().get('first')?.split('?')[1];
    expectEqual(query, `ids=${id}&page_size=2&page_token=${nil}&zebra=1`, 'query of the first link', answer);
  },
});
