import { check } from '../../check.ts';
import { expectListed } from '../expect-listed.ts';

export const organization = check({
  id: 'filter.organization',
  level: 'must',
  title: 'organization_id finds the identities of an organization',
  operations: ['listIdentities'],
  when: ({ list }) => list.organizationFilter,
  source: ['spec/parameters/organization-id.yaml', 'behaviour/list.organizationFilter'],
  async run({ target, people }) {
    const organization_id = crypto.randomUUID();
    const { id } = await people.creation({ organization_id });
    await people.creation();
    const answer = await target.call('listIdentities', [], { query: { organization_id } });
    expectListed(answer, [id]);
  },
});
