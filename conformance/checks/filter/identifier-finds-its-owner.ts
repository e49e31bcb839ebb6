import { check } from '../../check.ts';
import { features } from '../../people/features.ts';
import { expectListed } from '../expect-listed.ts';

export const identifierFindsItsOwner = check({
  id: 'filter.identifier-finds-its-owner',
  level: 'must',
  title: 'credentials_identifier finds the identity that signs in with it, and nobody else',
  operations: ['listIdentities'],
  source: ['spec/parameters/credentials-identifier.yaml'],
  async run({ target, people }) {
    const having = people.having(features.identifier);
    const { id, traits } = await having.creation();
    await having.creation();
    const query = { credentials_identifier: having.valueOf({ traits }) };
    const answer = await target.call('listIdentities', [], { query });
    expectListed(answer, [id]);
  },
});
