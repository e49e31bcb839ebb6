import { check } from '../../check.ts';
import { expectEqual, expectError } from '../../expect.ts';
import { features } from '../../people/features.ts';
import { pointerOf } from '../../people/trait.ts';
import { texts } from '../texts.ts';

export const identifierThatIsTaken = check({
  id: 'patch.identifier-that-is-taken',
  level: 'must',
  title: 'A JSON Patch that takes an identifier of another identity is a conflict and changes nothing',
  operations: ['patchIdentity', 'getIdentity'],
  source: ['spec/responses/conflict.yaml'],
  async run({ target, people }) {
    const having = people.having(features.identifier);
    const other = await having.creation();
    const before = await having.create();
    const json = [{ op: 'replace', path: pointerOf(having.trait), value: having.valueOf({ traits: other.traits }) }];
    expectError(await target.call('patchIdentity', [before.id], { json }), 409, {
      message: texts.taken,
      reason: undefined,
    });
    expectEqual((await target.call('getIdentity', [before.id])).json(), before, 'the identity after it');
  },
});
