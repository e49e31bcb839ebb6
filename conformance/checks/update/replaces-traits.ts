import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import { put } from '../put.ts';

export const replacesTraits = check({
  id: 'update.replaces-traits',
  level: 'must',
  title: 'A PUT replaces the traits',
  operations: ['updateIdentity', 'getIdentity'],
  source: ['spec/schemas/update-identity-body.yaml'],
  async run({ target, people }) {
    const before = await people.creation();
    const traits = people.traits();
    const answer = await put(target, before, { traits });
    expectStatus(answer, 200);
    expectEqual(answer.member('traits'), traits, 'traits of the answer', answer);
    const read = await target.call('getIdentity', [before.id]);
    expectEqual(read.member('traits'), traits, 'traits of a read', read);
  },
});
