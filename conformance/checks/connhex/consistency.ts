import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import type { Identity } from '../../people/people.ts';
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
      if (consistency === 'strong')
        expectEqual(
          answer.json<Identity[]>().map((one) => one.id),
          [id],
          'ids of the list',
          answer,
        );
    }
  },
});
