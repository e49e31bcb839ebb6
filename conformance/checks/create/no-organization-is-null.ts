import { check } from '../../check.ts';
import { expectEqual } from '../../expect.ts';

export const noOrganizationIsNull = check({
  id: 'create.no-organization-is-null',
  title: 'organization_id is null when there is none',
  level: 'should',
  operations: ['createIdentity'],
  when: ({ identity }) => identity.organizationId,
  source: ['behaviour/identity.organizationId'],
  async run({ people }) {
    expectEqual((await people.creation()).organization_id, null, 'organization_id');
  },
});
