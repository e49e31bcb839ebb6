import { check } from '../../check.ts';
import { expectStatus } from '../../expect.ts';
import { features } from '../../people/features.ts';

export const refusedLeavesNothing = check({
  id: 'create.refused-leaves-nothing',
  level: 'must',
  title: 'A create that is refused leaves none of its identifiers behind',
  operations: ['createIdentity'],
  source: ['spec/paths/identities.yaml'],
  async run({ target, people }) {
    const having = people.having(features.identifier);
    const traits = having.traits();
    const refused = having.body({ traits, credentials: { password: { config: { hashed_password: 'no hash' } } } });
    expectStatus(await target.call('createIdentity', [], { json: refused }), 400);
    expectStatus(await target.call('createIdentity', [], { json: having.body({ traits }) }), 201);
  },
});
