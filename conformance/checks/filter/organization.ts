import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import type { Identity } from '../../people/people.ts';

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
    expectStatus(answer, 200);
    expectEqual(
      answer.json<Identity[]>().map((one) => one.id),
      [id],
      'ids of the list',
      answer,
    );
  },
});
