import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';

export const tooManyIdsAreRefused = check({
  id: 'filter.too-many-ids-are-refused',
  level: 'must',
  title: 'More ids than the maximum are refused',
  profile: 'read-only',
  operations: ['listIdentities'],
  when: ({ list }) => list.maxIds !== 'none',
  source: ['behaviour/list.maxIds'],
  async run({ target, dialect }) {
    const most = Number(dialect.list.maxIds);
    const ids = Array.from({ length: most + 1 }, (_, i) => `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`);
    const answer = await target.call('listIdentities', [], { query: { ids } });
    expectError(answer, 400, { reason: `The number of ids to filter must not exceed ${most}.` });
  },
});
