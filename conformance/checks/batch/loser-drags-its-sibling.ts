import { check } from '../../check.ts';
import { features } from '../../people/features.ts';
import { batchOf, expectActions, wantPartialBatches } from '../batch-item.ts';

export const loserDragsItsSibling = check({
  id: 'batch.loser-drags-its-sibling',
  title: 'An element fails when it conflicts only with one before it that fails itself',
  level: 'may',
  operations: ['batchPatchIdentities'],
  when: ({ batch }) => batch.conflict !== 'whole',
  source: ['quirks/batch-loser-drags-sibling'],
  async run({ target, people }) {
    const having = people.having(features.identifier);
    const { traits } = await having.creation();
    const credentials = { oidc: { config: { providers: [{ provider: 'identikit', subject: people.unique() }] } } };
    const bodies = [having.body({ traits, credentials }), having.body({ credentials }), having.body()];
    const json = batchOf(...bodies);
    const answer = await target.call('batchPatchIdentities', [], { json });
    await wantPartialBatches(answer, people);
    expectActions(answer, ['error', 'error', 'create']);
  },
});
