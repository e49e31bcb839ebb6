import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import type { Identity } from '../../people/people.ts';

export const pagesByNumberBeginAtZero = check({
  id: 'list.pages-by-number-begin-at-zero',
  title: 'Pages by number are counted from 0',
  level: 'must',
  operations: ['listIdentities'],
  when: ({ list }) => list.paging === 'keyset' && list.idsFilter !== 'ignored',
  source: ['spec/parameters/list-page.yaml'],
  async run({ target, people }) {
    const ids = [(await people.creation()).id, (await people.creation()).id];
    for (const page of [0, 1]) {
      const answer = await target.call('listIdentities', [], { query: { ids, page, per_page: 1 } });
      expectStatus(answer, 200);
      const found = answer.json<Identity[]>().map(({ id }) => id);
      expectEqual(found, [ids.toSorted()[page]], `ids of page ${page}`, answer);
    }
  },
});
