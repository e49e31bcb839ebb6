import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import { nobody } from '../nobody.ts';
import { put } from '../put.ts';

export const unknownMembersAreIgnored = check({
  id: 'update.unknown-members-are-ignored',
  title: 'A PUT may have members that are not known',
  level: 'should',
  operations: ['updateIdentity'],
  source: ['spec/schemas/update-identity-body.yaml'],
  async run({ target, people }) {
    const before = await people.creation();
    const answer = await put(target, before, { surprise: true, id: nobody });
    expectStatus(answer, 200);
    expectEqual(answer.member('id'), before.id, 'id', answer);
  },
});
