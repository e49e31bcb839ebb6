import { check } from '../../check.ts';
import { expectEqual } from '../../expect.ts';
import { features } from '../../people/features.ts';
import { expectListed } from '../expect-listed.ts';

export const similarFindsBeginnings = check({
  id: 'filter.similar-finds-beginnings',
  title: 'preview_credentials_identifier_similar finds identities by the beginning of an identifier, not by its middle',
  level: 'should',
  operations: ['listIdentities'],
  when: ({ list }) => list.similarFilter === 'prefix',
  source: ['spec/parameters/credentials-identifier-similar.yaml', 'behaviour/list.similarFilter'],
  async run({ target, people }) {
    const having = people.having(features.emailIdentifier);
    const { id, traits } = await having.creation();
    const identifier = having.valueOf({ traits });
    const find = (text: string) =>
      target.call('listIdentities', [], { query: { preview_credentials_identifier_similar: text } });
    const found = await find(identifier.split('@')[0]!);
    expectListed(found, [id]);
    const middle = await find(identifier.slice(3));
    expectEqual(middle.json(), [], 'the list for a part from the middle', middle);
  },
});
