import { check } from '../../check.ts';
import { expectError } from '../../expect.ts';

export const pageSizeHasToBeANumber = check({
  id: 'list.page-size-has-to-be-a-number',
  level: 'must',
  title: 'A page_size that is no number is refused',
  profile: 'read-only',
  operations: ['listIdentities'],
  when: ({ list }) => list.paging === 'keyset',
  source: ['spec/parameters/list-page-size.yaml'],
  async run({ target }) {
    const answer = await target.call('listIdentities', [], { query: { page_size: 'foo' } });
    expectError(answer, 400);
  },
});
