import { check } from '../../check.ts';
import { expectEqual } from '../../expect.ts';
import { features } from '../../people/features.ts';
import { pointerOf, withValue } from '../../people/trait.ts';
import { expectRefusal } from '../refusal.ts';

export const patchChecksThem = check({
  id: 'traits.patch-checks-them',
  level: 'must',
  title: 'A JSON Patch that spoils the traits is refused and changes nothing',
  operations: ['patchIdentity', 'getIdentity'],
  source: ['spec/responses/bad-request-on-write.yaml'],
  async run({ target, people }) {
    const having = people.having(features.text);
    const before = await having.create();
    const answer = await target.call('patchIdentity', [before.id], {
      json: [{ op: 'replace', path: pointerOf(having.trait), value: 5 }],
    });
    expectRefusal(answer, having, withValue(before.traits, having.trait, 5));
    expectEqual((await target.call('getIdentity', [before.id])).json(), before, 'the identity after it');
  },
});
