import { check } from '../../check.ts';
import { expectStatus } from '../../expect.ts';
import { features } from '../../people/features.ts';
import { withValue } from '../../people/trait.ts';
import { expectListed } from '../expect-listed.ts';
import { put } from '../put.ts';

export const keepsAnIdentifierThatIsGone = check({
  id: 'update.keeps-an-identifier-that-is-gone',
  title: 'An identifier that no trait supplies any more stays taken, and finds the identity',
  level: 'may',
  operations: ['updateIdentity', 'createIdentity', 'listIdentities'],
  source: ['quirks/put-keeps-identifier'],
  async run({ target, people }) {
    const having = people.having(features.optionalIdentifier);
    const before = await having.creation();
    expectStatus(await put(target, before, { traits: withValue(before.traits, having.trait, undefined) }), 200);
    expectStatus(await target.call('createIdentity', [], { json: having.body({ traits: before.traits }) }), 409);
    const query = { credentials_identifier: having.valueOf(before) };
    const found = await target.call('listIdentities', [], { query });
    expectListed(found, [before.id]);
  },
});
