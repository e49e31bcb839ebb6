import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import type { Identity } from '../../people/people.ts';

export const canBeReadBack = check({
  id: 'create.can-be-read-back',
  level: 'must',
  title: 'A read shows what was created',
  operations: ['createIdentity', 'getIdentity'],
  source: ['spec/schemas/identity.yaml'],
  async run({ target, people }) {
    const body = people.body({ metadata_public: { deep: [{ a: [1, 'two', null, true] }] } });
    const { id } = (await target.call('createIdentity', [], { json: body })).json<Identity>();
    const answer = await target.call('getIdentity', [id]);
    expectStatus(answer, 200);
    const read = answer.json<Identity>();
    const sent = Object.keys(body).map((name) => [name, read[name as keyof Identity]]);
    expectEqual(Object.fromEntries(sent), body, 'what was sent', answer);
  },
});
