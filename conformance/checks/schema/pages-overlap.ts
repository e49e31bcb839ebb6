import { check } from '../../check.ts';
import { expectEqual } from '../../expect.ts';
import { WantOf } from '../../failure.ts';

export const pagesOverlap = check({
  id: 'schema.pages-overlap',
  title: 'Pages of schemas grow with their number and overlap, or have the size asked for',
  level: 'may',
  profile: 'read-only',
  operations: ['listIdentitySchemas'],
  source: ['quirks/schemas-page-overlap', 'behaviour/schemas.pages'],
  async run({ target, dialect }) {
    const all = (await target.call('listIdentitySchemas')).json<unknown[]>().length;
    if (all < 3) throw new WantOf('three identity schemas');
    const answer = await target.call('listIdentitySchemas', [], { query: { page: 1, per_page: 1 } });
    const length = dialect.schemas.pages === 'growing' ? 2 : 1;
    expectEqual(answer.json<unknown[]>().length, length, 'length of the second page', answer);
  },
});
