import { check } from '../../check.ts';
import { expectStatus } from '../../expect.ts';
import { features } from '../../people/features.ts';
import { put } from '../put.ts';

export const freesTheOldIdentifier = check({
  id: 'update.frees-the-old-identifier',
  level: 'must',
  title: 'After a PUT with another identifier the old one is free',
  operations: ['updateIdentity', 'createIdentity'],
  source: ['spec/schemas/update-identity-body.yaml'],
  async run({ target, people }) {
    const having = people.having(features.identifier);
    const before = await having.creation();
    expectStatus(await put(target, before, { traits: having.traits() }), 200);
    expectStatus(await target.call('createIdentity', [], { json: having.body({ traits: before.traits }) }), 201);
  },
});
