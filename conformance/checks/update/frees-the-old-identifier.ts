import { check } from '../../check.ts';
import { expectStatus } from '../../expect.ts';
import { features } from '../../people/features.ts';

export const freesTheOldIdentifier = check({
  id: 'update.frees-the-old-identifier',
  level: 'must',
  title: 'After a PUT with another identifier the old one is free',
  operations: ['updateIdentity', 'createIdentity'],
  source: ['spec/schemas/update-identity-body.yaml'],
  async run({ target, people }) {
    const having = people.having(features.identifier);
    const { id, schema_id, traits: before, metadata_admin } = await having.creation();
    const traits = having.traits();
    expectStatus(
      await target.call('updateIdentity', [id], { json: { schema_id, traits, metadata_admin, state: 'active' } }),
      200,
    );
    expectStatus(await target.call('createIdentity', [], { json: having.body({ traits: before }) }), 201);
  },
});
