import { check } from '../../check.ts';
import { expectStatus } from '../../expect.ts';
import { expectListed } from '../expect-listed.ts';
import { isConnhex } from '../is-connhex.ts';

export const consistency = check({
  id: 'connhex.consistency',
  title: 'A strong and an eventual list are both answered; a strong one shows what was just made',
  level: 'must',
  operations: ['listIdentities'],
  when: isConnhex,
  source: ['spec/dialects/connhex.yaml', 'behaviour/list.consistency'],
  async run({ target, people }) {
    const { id } = await people.creation();
    for (const consistency of ['strong', 'eventual']) {
      const answer = await target.call('listIdentities', [], { query: { ids: id, consistency } });
      expectStatus(answer, 200);
      if (consistency === 'strong') expectListed(answer, [id]);
    }
  },
});
