import { check } from '../../check.ts';
import { expectEqual } from '../../expect.ts';
import { features } from '../../people/features.ts';
import { expectListed } from '../expect-listed.ts';

export const idsAndIdentifierTogether = check({
  id: 'filter.ids-and-identifier-together',
  title: 'ids and credentials_identifier together find whom both find',
  level: 'should',
  operations: ['listIdentities'],
  when: ({ list }) => list.combinedFilters === 'one-identifier',
  source: ['behaviour/list.combinedFilters'],
  async run({ target, people }) {
    const having = people.having(features.identifier);
    const one = await having.creation();
    const other = await having.creation();
    const credentials_identifier = having.valueOf({ traits: one.traits });
    const both = await target.call('listIdentities', [], {
      query: { ids: [one.id, other.id], credentials_identifier },
    });
    expectListed(both, [one.id]);
    const none = await target.call('listIdentities', [], { query: { ids: other.id, credentials_identifier } });
    expectEqual(none.json(), [], 'the list of an id with another identifier', none);
  },
});
