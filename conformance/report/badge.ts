import type { RunRecord } from './reporter.ts';

/** A badge in the form that shields.io reads from a URL. */
export function badgeReport({ head, tail }: RunRecord): string {
  const { pass, fail, error, stale } = tail.totals;
  const label = head.dialect === 'connhex' ? 'Connhex IAM' : `Kratos ${head.release}`;
  const message = tail.conformant
    ? `${pass} checks pass`
    : `${fail + error + stale} of ${pass + fail + error + stale} checks fail`;
  return `${JSON.stringify({ schemaVersion: 1, label, message, color: tail.conformant ? 'brightgreen' : 'red' })}\n`;
}
