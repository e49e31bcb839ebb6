import { check } from '../../check.ts';
import { expectEqual, expectError } from '../../expect.ts';
import { features } from '../../people/features.ts';
import { put } from '../put.ts';
import { texts } from '../texts.ts';

export const identifierThatIsTaken = check({
  id: 'update.identifier-that-is-taken',
  level: 'must',
  title: 'A PUT that takes an identifier of another identity is a conflict and changes nothing',
  operations: ['updateIdentity', 'getIdentity'],
  source: ['spec/responses/conflict.yaml'],
  async run({ target, people }) {
    const having = people.having(features.identifier);
    const other = await having.creation();
    const before = await having.create();
    const answer = await put(target, before, { traits: other.traits });
    expectError(answer, 409, { message: texts.taken, reason: undefined });
    expectEqual((await target.call('getIdentity', [before.id])).json(), before, 'the identity after it');
  },
});
