import type { RunRecord } from './reporter.ts';

/** The whole run but its exchanges; of those only the ones that show failures. */
export function jsonReport(record: RunRecord): string {
  const { head, tail, checks } = record;
  const shown = checks.map((check) => ({ ...check, evidence: record.exchange(check.finding?.exchange) }));
  return `${JSON.stringify({ ...head, ...tail, checks: shown }, null, 2)}\n`;
}
