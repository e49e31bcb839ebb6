import { check } from '../../check.ts';
import { expectThat } from '../../expect.ts';

export const nullClosesTheConnection = check({
  id: 'batch.null-closes-the-connection',
  title: 'An element that is null closes the connection',
  level: 'may',
  profile: 'full',
  operations: ['batchPatchIdentities'],
  when: ({ batch }) => batch.nullElement === 'drop',
  source: ['quirks/batch-null-drops-connection', 'behaviour/batch.nullElement'],
  async run({ target }) {
    const dropped = await target.drops(() => target.call('batchPatchIdentities', [], { json: { identities: [null] } }));
    expectThat(dropped, 'answer', 'a closed connection', 'an answer');
  },
});
