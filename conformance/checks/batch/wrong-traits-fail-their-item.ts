import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';
import { features } from '../../people/features.ts';
import { type BatchItem, batchOf } from '../batch-item.ts';
import { texts } from '../texts.ts';

export const wrongTraitsFailTheirItem = check({
  id: 'batch.wrong-traits-fail-their-item',
  level: 'must',
  title: 'Wrong traits fail their item alone',
  operations: ['batchPatchIdentities', 'getIdentity'],
  when: ({ batch }) => batch.failures === 'per-item',
  source: ['behaviour/batch.failures', 'behaviour/batch.itemReason', 'quirks/batch-generic-reason'],
  async run({ target, people, dialect }) {
    const having = people.having(features.text);
    const traits = having.traitsWith(5);
    const json = batchOf(having.body(), having.body({ traits }));
    const answer = await target.call('batchPatchIdentities', [], { json });
    expectStatus(answer, 200);
    const [good, bad] = answer.member<BatchItem[]>('identities');
    expectEqual([good?.action, bad?.action], ['create', 'error'], 'actions', answer);
    expectStatus(await target.call('getIdentity', [good?.identity ?? '']), 200);
    expectEqual(
      [bad?.error?.code, bad?.error?.message],
      [400, texts.malformed],
      'code and message of the error',
      answer,
    );
    const verdict = having.schema.judge(traits);
    if (verdict.ok || verdict.reason.includes('\n')) return;
    const reason = dialect.batch.itemReason === 'specific' ? verdict.reason : texts.malformed;
    expectEqual(bad?.error?.reason, reason, 'reason of the error', answer);
  },
});
