import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';

export const organizationHasToBeAUuid = check({
  id: 'filter.organization-has-to-be-a-uuid',
  level: 'must',
  title: 'An organization_id that is no UUID is refused',
  profile: 'read-only',
  operations: ['listIdentities'],
  when: ({ list }) => list.organizationFilter,
  source: ['behaviour/list.organizationFilter'],
  async run({ target }) {
    const answer = await target.call('listIdentities', [], { query: { organization_id: 'abc' } });
    expectError(answer, 400, { reason: 'Invalid UUID value `abc` for parameter `organization_id`.' });
  },
});
