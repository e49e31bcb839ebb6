import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import type { Identity } from '../../people/people.ts';
import { nobody } from '../nobody.ts';

export const idsFindTheirIdentities = check({
  id: 'filter.ids-find-their-identities',
  level: 'must',
  title: 'ids finds those that exist, each once',
  operations: ['listIdentities'],
  when: ({ list }) => list.idsFilter !== 'ignored',
  source: ['spec/parameters/ids.yaml', 'behaviour/list.idsFilter'],
  async run({ target, people }) {
    const ids = [(await people.creation()).id, (await people.creation()).id];
    await people.creation();
    const answer = await target.call('listIdentities', [], { query: { ids: [...ids, nobody, ids[0]!] } });
    expectStatus(answer, 200);
    expectEqual(
      answer.json<Identity[]>().map(({ id }) => id),
      ids.toSorted(),
      'ids of the list',
      answer,
    );
  },
});
