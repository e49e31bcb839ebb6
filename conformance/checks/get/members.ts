import { check } from '../../check.ts';
import { expectEqual, expectThat } from '../../expect.ts';

export const members = check({
  id: 'get.members',
  title: 'An identity has the members of the release, in their order',
  level: 'should',
  operations: ['getIdentity'],
  source: ['spec/schemas/identity.yaml'],
  async run({ people, dialect }) {
    const order = [
      ...['id', 'external_id', 'credentials', 'schema_id', 'schema_url', 'state', 'state_changed_at', 'traits'],
      ...[
        'verifiable_addresses',
        'recovery_addresses',
        'metadata_public',
        'metadata_admin',
        'created_at',
        'updated_at',
      ],
      ...(dialect.identity.organizationId ? ['organization_id'] : []),
    ];
    const names = Object.keys(await people.create());
    expectEqual(
      names,
      order.filter((name) => names.includes(name)),
      'names of the members',
    );
    for (const name of [
      'id',
      'schema_id',
      'schema_url',
      'state',
      'traits',
      'metadata_public',
      'metadata_admin',
      'created_at',
    ]) {
      expectThat(names.includes(name), 'names of the members', name, names);
    }
  },
});
