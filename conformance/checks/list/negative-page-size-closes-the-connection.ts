import { check } from '../../check.ts';
import { expectThat } from '../../expect.ts';

export const negativePageSizeClosesTheConnection = check({
  id: 'list.negative-page-size-closes-the-connection',
  title: 'A negative page_size closes the connection',
  level: 'may',
  profile: 'full',
  operations: ['listIdentities'],
  when: ({ list }) => list.negativePageSize === 'drop',
  source: ['quirks/list-negative-page-size', 'behaviour/list.negativePageSize'],
  async run({ target }) {
    const dropped = await target.drops(() => target.call('listIdentities', [], { query: { page_size: -1 } }));
    expectThat(dropped, 'answer', 'a closed connection', 'an answer');
  },
});
