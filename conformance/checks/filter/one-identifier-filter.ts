import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';

export const oneIdentifierFilter = check({
  id: 'filter.one-identifier-filter',
  level: 'must',
  title: 'Both filters by identifier in one request are refused',
  profile: 'read-only',
  operations: ['listIdentities'],
  when: ({ list }) => list.combinedFilters === 'one-identifier',
  source: ['behaviour/list.combinedFilters'],
  async run({ target }) {
    const query = { credentials_identifier: 'a', preview_credentials_identifier_similar: 'b' };
    const answer = await target.call('listIdentities', [], { query });
    expectError(answer, 400, {
      reason: 'Cannot pass both credentials_identifier and preview_credentials_identifier_similar.',
    });
  },
});
