import { check } from '../../check.ts';
import { expectEqual } from '../../expect.ts';
import { features } from '../../people/features.ts';
import { put } from '../put.ts';
import { expectRefusal } from '../refusal.ts';

export const putChecksThem = check({
  id: 'traits.put-checks-them',
  level: 'must',
  title: 'A PUT with traits of a wrong type is refused and changes nothing',
  operations: ['updateIdentity', 'getIdentity'],
  source: ['spec/responses/bad-request-on-write.yaml'],
  async run({ target, people }) {
    const having = people.having(features.text);
    const before = await having.create();
    const traits = having.traitsWith(5);
    const answer = await put(target, before, { traits });
    expectRefusal(answer, having, traits);
    expectEqual((await target.call('getIdentity', [before.id])).json(), before, 'the identity after it');
  },
});
