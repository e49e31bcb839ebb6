import type { Exchange } from './exchange.ts';
import type { Journal } from './journal.ts';

/** Which exchanges are wanted: those for which all of these hold. */
export interface ExchangeFilter {
  readonly method?: string | undefined;
  /** The path without its query. */
  readonly path?: string | undefined;
  /** A status such as `404`, or `4xx`. */
  readonly status?: string | number | undefined;
  /** The id of an exchange; only later ones are wanted. */
  readonly after?: number | undefined;
}

/** Whether an exchange is wanted. */
export type MatchExchange = (exchange: Exchange) => boolean;

/** A filter as a function. */
export function matchExchange({ method, path, status, after = 0 }: ExchangeFilter): MatchExchange {
  return ({ id, request, outcome }) =>
    id > after &&
    (method === undefined || request.method === method.toUpperCase()) &&
    (path === undefined || request.target.split('?')[0] === path) &&
    (status === undefined || ('status' in outcome && hasStatus(outcome.status, String(status))));
}

const hasStatus = (status: number, wanted: string): boolean =>
  wanted.endsWith('xx') ? String(status)[0] === wanted[0] : String(status) === wanted;

/**
 * The first exchange from now on that matches; undefined when the time is up, or when the world was dropped.
 * @param wait in milliseconds
 */
export function nextExchange(journal: Journal, matches: MatchExchange, wait: number): Promise<Exchange | undefined> {
  return new Promise((resolve) => {
    const end = (found: Exchange | undefined): void => {
      clearTimeout(timer);
      stop();
      resolve(found);
    };
    const timer = setTimeout(() => end(undefined), wait);
    const stop = journal.follow((exchange) => {
      if (!exchange || matches(exchange)) end(exchange);
    });
  });
}
