import { check } from '../../check.ts';
import { expectEqual } from '../../expect.ts';
import type { Identity } from '../../people/people.ts';

export const idsComeInPages = check({
  id: 'filter.ids-come-in-pages',
  title: 'What ids finds comes in pages',
  level: 'may',
  operations: ['listIdentities'],
  when: ({ list }) => list.idsFilter !== 'ignored' && list.idsPaging === 'paged',
  source: ['quirks/list-ids-paged', 'behaviour/list.idsPaging'],
  async run({ target, people }) {
    const ids = [(await people.creation()).id, (await people.creation()).id];
    const answer = await target.call('listIdentities', [], { query: { ids, page_size: 1 } });
    expectEqual(answer.json<Identity[]>().length, 1, 'length of the page', answer);
  },
});
