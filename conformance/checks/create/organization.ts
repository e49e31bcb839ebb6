import { check } from '../../check.ts';
import { expectEqual } from '../../expect.ts';

export const organization = check({
  id: 'create.organization',
  level: 'must',
  title: 'An organization can be given, and is shown',
  operations: ['createIdentity'],
  when: ({ identity, list }) => identity.organizationId && list.organizationFilter,
  source: ['behaviour/identity.organizationId'],
  async run({ people }) {
    const organization_id = crypto.randomUUID();
    expectEqual((await people.create({ organization_id })).organization_id, organization_id, 'organization_id');
  },
});
