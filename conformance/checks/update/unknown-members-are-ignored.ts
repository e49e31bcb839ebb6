import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import { nobody } from '../nobody.ts';

export const unknownMembersAreIgnored = check({
  id: 'update.unknown-members-are-ignored',
  title: 'A PUT may have members that are not known',
  level: 'should',
  operations: ['updateIdentity'],
  source: ['spec/schemas/update-identity-body.yaml'],
  async run({ target, people }) {
    const { id, schema_id, traits, metadata_admin } = await people.creation();
    const json = { schema_id, traits, metadata_admin, state: 'active', surprise: true, id: nobody };
    const answer = await target.call('updateIdentity', [id], { json });
    expectStatus(answer, 200);
    expectEqual(answer.member('id'), id, 'id', answer);
  },
});
