import type { Exchange } from './exchange.ts';

/** Seconds by which clocks may differ before people should know. */
const tolerated = 2;

/**
 * How far the clock of the target is ahead, in whole seconds: 0 when that cannot be told from a slow answer and a Date
 * header without fractions; undefined without a Date header.
 */
export function clockSkew({ answer, sentAt, duration }: Exchange): number | undefined {
  const shown = Date.parse(answer?.headers.date ?? '');
  if (Number.isNaN(shown)) return undefined;
  const skew = shown + 500 - (Date.parse(sentAt) + duration / 2);
  return Math.abs(skew) <= 500 + duration / 2 ? 0 : Math.round(skew / 1000);
}

/** What people should know of it. */
export function skewNote(seconds: number | undefined): readonly string[] {
  if (seconds === undefined || Math.abs(seconds) <= tolerated) return [];
  const way = seconds > 0 ? 'ahead of' : 'behind';
  return [`the clock of the target is ${Math.abs(seconds)} s ${way} that of this machine`];
}
