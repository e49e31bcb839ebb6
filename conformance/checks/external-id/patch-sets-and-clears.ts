import { check } from '../../check.ts';
import { expectError, expectStatus } from '../../expect.ts';

export const patchSetsAndClears = check({
  id: 'external-id.patch-sets-and-clears',
  level: 'must',
  title: 'A JSON Patch sets and clears the external id',
  operations: ['patchIdentity', 'getIdentityByExternalID'],
  when: ({ identity }) => identity.externalId,
  source: ['behaviour/identity.externalId'],
  async run({ target, people }) {
    const { id } = await people.creation();
    const external_id = people.unique();
    expectStatus(
      await target.call('patchIdentity', [id], { json: [{ op: 'add', path: '/external_id', value: external_id }] }),
      200,
    );
    expectStatus(await target.call('getIdentityByExternalID', [external_id]), 200);
    expectStatus(
      await target.call('patchIdentity', [id], { json: [{ op: 'replace', path: '/external_id', value: '' }] }),
      200,
    );
    expectError(await target.call('getIdentityByExternalID', [external_id]), 404);
  },
});
