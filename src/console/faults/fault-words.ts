import type { FaultRule } from '../server.ts';

/** What a rule does, e.g. `status 429, Retry-After 1`. */
export function effectOf({ delay, status, retryAfter, reset, truncateAfter, drip }: FaultRule): string {
  if (delay) return `delay ${delay.min}${delay.max ? ` to ${delay.max}, ${delay.distribution ?? 'uniform'}` : ''}`;
  if (status !== undefined) return `status ${status}${retryAfter === undefined ? '' : `, Retry-After ${retryAfter}`}`;
  if (reset) return `reset ${reset} the request is carried out`;
  if (truncateAfter !== undefined) return `body cut off after ${truncateAfter} bytes`;
  return drip ? `${drip.bytes} bytes every ${drip.every}` : '';
}

/** Which requests a rule is for, e.g. `createIdentity, the 2nd`. */
export function matchOf({ match = {} }: FaultRule): string {
  const { operation, method, path, probability, nth, every, times } = match;
  const parts = [
    operation,
    method,
    path,
    probability === undefined ? undefined : `${Math.round(probability * 1000) / 10} % of them`,
    nth === undefined ? undefined : `${every ? 'each' : 'only the'} ${ordinal(nth)}`,
    times === undefined ? undefined : times === 1 ? 'once at most' : `${times} times at most`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? 'every request' : parts.join(', ');
}

const suffixes: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };

const ordinal = (n: number): string =>
  n + (suffixes[new Intl.PluralRules('en', { type: 'ordinal' }).select(n)] ?? 'th');
