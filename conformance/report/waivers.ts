import { stringify } from 'yaml';
import type { Waiver } from '../runner/waivers.ts';
import { failures, type RunRecord } from './reporter.ts';

/** How long a drafted waiver holds, in milliseconds. */
const validity = 90 * 86_400_000;

/**
 * A file of waivers with which the run would have passed: a draft for each failure, and those of `before` that were needed.
 * Reasons and owners are for people to fill in.
 */
export function draftWaivers(record: RunRecord, before: readonly Waiver[]): string {
  const waived = new Set(record.checks.filter(({ result }) => result === 'waived').map(({ id }) => id));
  const expires = new Date(Date.parse(record.head.startedAt) + validity).toISOString().slice(0, 10);
  const drafts = failures(record)
    .filter(({ finding }) => finding !== undefined)
    .map(({ id, finding }) => ({
      check: id,
      reason: `not looked into yet: ${finding!.what}: expected ${finding!.expected}, got ${finding!.got}`,
      owner: 'nobody yet',
      expires,
    }));
  const list = [...before.filter(({ check }) => waived.has(check)), ...drafts];
  return list.length === 0 ? '[]\n' : stringify(list, { lineWidth: 0 });
}
