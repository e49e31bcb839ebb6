import { check } from '../../check.ts';
import { features } from '../../people/features.ts';
import { expectActions } from '../batch-item.ts';

export const allFailed = check({
  id: 'batch.all-failed',
  title: 'A batch of which every element failed is answered with 200 and their errors',
  level: 'should',
  operations: ['batchPatchIdentities'],
  when: ({ batch }) => batch.failures === 'per-item' && batch.allFailed === 'results',
  source: ['quirks/batch-all-failed-200', 'behaviour/batch.allFailed'],
  async run({ target, people }) {
    const having = people.having(features.text);
    const bad = () => ({ create: having.body({ traits: having.traitsWith(5) }) });
    const answer = await target.call('batchPatchIdentities', [], { json: { identities: [bad(), bad()] } });
    expectActions(answer, ['error', 'error']);
  },
});
