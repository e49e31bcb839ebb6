import { check } from '../../check.ts';
import { expectStatus } from '../../expect.ts';

export const negativePageSizeIsTheDefault = check({
  id: 'list.negative-page-size-is-the-default',
  title: 'A negative page_size is answered with a page of the default size',
  level: 'should',
  profile: 'read-only',
  operations: ['listIdentities'],
  when: ({ list }) => list.negativePageSize === 'default',
  source: ['quirks/list-negative-page-size', 'behaviour/list.negativePageSize'],
  async run({ target }) {
    expectStatus(await target.call('listIdentities', [], { query: { page_size: -1 } }), 200);
  },
});
