import { check } from '../../check.ts';
import { expectEqual, expectError, expectStatus } from '../../expect.ts';
import { WantOf } from '../../failure.ts';
import { isWholeSecond } from '../whole-seconds.ts';

export const findsItsIdentity = check({
  id: 'external-id.finds-its-identity',
  level: 'must',
  title: 'An identity is found by its external id, in its letter case only',
  operations: ['getIdentityByExternalID', 'createIdentity'],
  when: ({ identity }) => identity.externalId,
  source: ['spec/paths/identity-by-external-id.yaml', 'behaviour/identity.externalId'],
  async run({ target, people }) {
    const external_id = `${people.unique()}-a`;
    const { id } = await people.creation({ external_id });
    const answer = await target.call('getIdentityByExternalID', [external_id]);
    expectStatus(answer, 200);
    expectEqual([answer.member('id'), answer.member('external_id')], [id, external_id], 'id and external_id', answer);
    if (isWholeSecond(answer.member('created_at'))) throw new WantOf('a database that tells letter cases apart');
    expectError(await target.call('getIdentityByExternalID', [external_id.toUpperCase()]), 404);
  },
});
