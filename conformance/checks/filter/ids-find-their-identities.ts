import { check } from '../../check.ts';
import { expectListed } from '../expect-listed.ts';
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
    expectListed(answer, ids.toSorted());
  },
});
