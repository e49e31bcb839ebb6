import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import { features } from '../../people/features.ts';
import type { Identity } from '../../people/people.ts';
import { withValue } from '../../people/trait.ts';

export const keepsAnIdentifierThatIsGone = check({
  id: 'update.keeps-an-identifier-that-is-gone',
  title: 'An identifier that no trait supplies any more stays taken, and finds the identity',
  level: 'may',
  operations: ['updateIdentity', 'createIdentity', 'listIdentities'],
  source: ['quirks/put-keeps-identifier'],
  async run({ target, people }) {
    const having = people.having(features.optionalIdentifier);
    const { id, schema_id, traits, metadata_admin } = await having.creation();
    const json = { schema_id, traits: withValue(traits, having.trait, undefined), metadata_admin, state: 'active' };
    expectStatus(await target.call('updateIdentity', [id], { json }), 200);
    expectStatus(await target.call('createIdentity', [], { json: having.body({ traits }) }), 409);
    const query = { credentials_identifier: having.valueOf({ traits }) };
    const found = await target.call('listIdentities', [], { query });
    expectEqual(
      found.json<Identity[]>().map((one) => one.id),
      [id],
      'ids of the list',
      found,
    );
  },
});
