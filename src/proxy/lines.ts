import { redactText } from '../http/redact.ts';
import type { Comparison } from './compare.ts';
import type { PassedExchange } from './exchange.ts';

/** An exchange for people: a line, and a line more for each difference. Secrets are hidden. */
export function linesOf(
  { method, target, answer }: PassedExchange,
  comparison: Comparison | undefined,
): readonly string[] {
  const status = typeof answer === 'object' ? String(answer.status) : answer === 'dropped' ? 'cut' : '???';
  const sign = comparison === undefined ? ' ' : { alike: '=', different: '≠', unknown: '?' }[comparison.verdict];
  const note = comparison && 'note' in comparison ? `  (${comparison.note})` : '';
  const differences = comparison?.verdict === 'different' ? comparison.differences : [];
  return [
    `${sign} ${status} ${method} ${redactText(target)}${note}`,
    ...differences.map((line) => `    ${redactText(line).replaceAll('\n', ' ')}`),
  ];
}

/** Counts for the end. */
export interface Tally {
  readonly alike: number;
  readonly different: number;
  readonly unknown: number;
}

/** What came of all. */
export function summaryOf({ alike, different, unknown }: Tally): string {
  const count = alike + different + unknown;
  return `${count} exchange${count === 1 ? '' : 's'}: ${alike} alike, ${different} different, ${unknown} not compared`;
}
