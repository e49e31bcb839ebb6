import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import type { Identity } from '../../people/people.ts';

export const pagesHoldEverybodyOnce = check({
  id: 'list.pages-hold-everybody-once',
  level: 'must',
  title: 'Walking all pages finds each identity once, in the order of ids',
  operations: ['listIdentities'],
  when: ({ list }) => list.paging === 'keyset' && list.idsFilter !== 'ignored',
  source: ['behaviour/list.paging', 'behaviour/list.order'],
  async run({ target, people }) {
    const ids: string[] = [];
    for (let i = 0; i < 5; i++) ids.push((await people.creation()).id);
    const walked: string[] = [];
    let query: string | undefined = `page_size=2&${ids.map((id) => `ids=${id}`).join('&')}`;
    for (let page = 0; query !== undefined && page < 10; page++) {
      const answer = await target.call('listIdentities', [], { query });
      expectStatus(answer, 200);
      walked.push(...answer.json<Identity[]>().map(({ id }) => id));
      query = answer.links().get('next')?.split('?')[1];
    }
    expectEqual(walked, ids.toSorted(), 'ids of all pages');
  },
});
