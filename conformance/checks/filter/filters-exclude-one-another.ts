import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';
import { nobody } from '../nobody.ts';

export const filtersExcludeOneAnother = check({
  id: 'filter.filters-exclude-one-another',
  level: 'must',
  title: 'Two filters in one request are refused',
  profile: 'read-only',
  operations: ['listIdentities'],
  when: ({ list }) => list.combinedFilters === 'exclusive',
  source: ['behaviour/list.combinedFilters'],
  async run({ target }) {
    const query = { ids: nobody, credentials_identifier: 'somebody' };
    const answer = await target.call('listIdentities', [], { query });
    expectError(answer, 400, { reason: 'You cannot combine multiple filters in this API' });
  },
});
