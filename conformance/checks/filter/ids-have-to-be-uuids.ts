import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';
import { texts } from '../texts.ts';

export const idsHaveToBeUuids = check({
  id: 'filter.ids-have-to-be-uuids',
  level: 'must',
  title: 'An element of ids that is no UUID is refused, and named',
  profile: 'read-only',
  operations: ['listIdentities'],
  when: ({ list }) => list.idsFilter === 'uuid',
  source: ['behaviour/list.idsFilter'],
  async run({ target }) {
    const answer = await target.call('listIdentities', [], { query: { ids: ['abc'] } });
    expectError(answer, 400, { message: texts.malformed, reason: 'Invalid UUID value `abc` for parameter `ids`.' });
  },
});
