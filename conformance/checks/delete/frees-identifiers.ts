import { check } from '../../check.ts';
import { expectStatus } from '../../expect.ts';
import { features } from '../../people/features.ts';

export const freesIdentifiers = check({
  id: 'delete.frees-identifiers',
  level: 'must',
  title: 'The identifier of a deleted identity is free at once',
  operations: ['deleteIdentity', 'createIdentity'],
  source: ['spec/paths/identity.yaml'],
  async run({ target, people }) {
    const having = people.having(features.identifier);
    const { id, traits } = await having.creation();
    expectStatus(await target.call('deleteIdentity', [id]), 204);
    expectStatus(await target.call('createIdentity', [], { json: having.body({ traits }) }), 201);
  },
});
