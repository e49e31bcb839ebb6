import { check } from '../../check.ts';
import { features } from '../../people/features.ts';
import { expectListed } from '../expect-listed.ts';

export const similarFindsParts = check({
  id: 'filter.similar-finds-parts',
  title: 'preview_credentials_identifier_similar finds identities by a part of an identifier',
  level: 'may',
  operations: ['listIdentities'],
  when: ({ list }) => list.similarFilter === 'contains',
  source: ['spec/parameters/credentials-identifier-similar.yaml', 'behaviour/list.similarFilter'],
  async run({ target, people }) {
    const having = people.having(features.emailIdentifier);
    const { id, traits } = await having.creation();
    const query = { preview_credentials_identifier_similar: having.valueOf({ traits }).slice(3) };
    const answer = await target.call('listIdentities', [], { query });
    expectListed(answer, [id]);
  },
});
