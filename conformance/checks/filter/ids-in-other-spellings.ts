import { check } from '../../check.ts';
import { expectStatus } from '../../expect.ts';
import { expectListed } from '../expect-listed.ts';

export const idsInOtherSpellings = check({
  id: 'filter.ids-in-other-spellings',
  title: 'ids may be in capitals, in braces, or begin with urn:uuid:',
  level: 'should',
  operations: ['listIdentities'],
  when: ({ list }) => list.idsFilter === 'uuid',
  source: ['behaviour/list.idsFilter'],
  async run({ target, people }) {
    const { id } = await people.creation();
    for (const spelled of [id.toUpperCase(), `{${id}}`, `urn:uuid:${id}`, id.replaceAll('-', '')]) {
      const answer = await target.call('listIdentities', [], { query: { ids: spelled } });
      expectStatus(answer, 200);
      expectListed(answer, [id], `ids of the list for ${spelled}`);
    }
  },
});
