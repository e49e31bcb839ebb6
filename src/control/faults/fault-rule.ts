import { parseGoDuration } from '../../go/duration.ts';
import { operations } from '../../operations/operations.ts';
import { badBody } from '../control-request.ts';

/** Which requests a rule is for: those for which all of these hold. */
export interface FaultMatch {
  readonly operation?: string;
  readonly method?: string;
  /** A path without its query, in which `*` stands for anything. */
  readonly path?: string;
  /** The share of matching requests that the rule strikes, above 0 and up to 1. */
  readonly probability?: number;
  /** Strikes the n-th matching request, or with `every` each n-th. */
  readonly nth?: number;
  readonly every?: boolean;
  /** Strikes so many times at most. */
  readonly times?: number;
}

/** What a rule does to a request; one of them. */
export interface FaultEffect {
  /** Waits before the request is carried out. */
  readonly delay?: Delay;
  /** Answers with this status and the release's own error body; nothing is carried out. */
  readonly status?: number;
  /** With `status`: the header Retry-After, in seconds. */
  readonly retryAfter?: number;
  /** Resets the connection before the request is carried out, or after. */
  readonly reset?: 'before' | 'after';
  /** Ends the connection when so many bytes of the body were sent. */
  readonly truncateAfter?: number;
  /** Sends the body in pieces. */
  readonly drip?: Drip;
  /** Lists with consistency=eventual are this stale, in the whole world. */
  readonly staleLists?: string;
}

/** How long to wait: evenly between two spans, or around their middle (`normal`), or mostly near the first (`exponential`). */
export interface Delay {
  readonly min: string;
  readonly max?: string;
  readonly distribution?: 'uniform' | 'normal' | 'exponential';
}

/** Pieces of so many bytes, a span apart. */
export interface Drip {
  readonly bytes: number;
  readonly every: string;
}

/** What a client asks for. */
export interface FaultRule extends FaultEffect {
  readonly match?: FaultMatch;
}

const effects = ['delay', 'status', 'reset', 'truncateAfter', 'drip', 'staleLists'] as const;
const members = new Set<string>([...effects, 'retryAfter', 'match']);
const matchMembers = new Set(['operation', 'method', 'path', 'probability', 'nth', 'every', 'times']);
const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Reads a rule. @throws Problem 400 for one that could do nothing, or match nothing */
export function readRule(body: Readonly<Record<string, unknown>>): FaultRule {
  refuseOthers(body, members, 'a rule');
  const rule = body as FaultRule;
  const given = effects.filter((effect) => rule[effect] !== undefined);
  if (given.length !== 1)
    throw badBody(`A rule has one of ${effects.join(', ')}; this one has ${given.join(' and ') || 'none'}.`);
  check(rule);
  if (rule.match !== undefined) checkMatch(rule.match);
  return rule;
}

function check({ delay, status, retryAfter, reset, truncateAfter, drip, staleLists, match }: FaultRule): void {
  if (staleLists !== undefined) {
    if (span(staleLists, 'staleLists') === 0) throw nothing('staleLists is no time at all');
    if (match !== undefined) throw badBody('staleLists is for the whole world, and has no match.');
  }
  if (delay) {
    const min = span(delay.min, 'delay.min');
    if (delay.max !== undefined && span(delay.max, 'delay.max') < min) throw badBody('delay.max is below delay.min.');
    oneOf(delay.distribution ?? 'uniform', ['uniform', 'normal', 'exponential'], 'delay.distribution');
  }
  if (status !== undefined) whole(status, 400, 599, 'status');
  if (retryAfter !== undefined) {
    if (status === undefined) throw badBody('retryAfter needs a status, such as 429.');
    whole(retryAfter, 0, 86_400, 'retryAfter');
  }
  if (reset !== undefined) oneOf(reset, ['before', 'after'], 'reset');
  if (truncateAfter !== undefined) whole(truncateAfter, 0, 2 ** 31, 'truncateAfter');
  if (drip) {
    whole(drip.bytes, 1, 2 ** 20, 'drip.bytes');
    span(drip.every, 'drip.every');
  }
}

function checkMatch(match: FaultMatch): void {
  if (typeof match !== 'object') throw badBody('match should be an object.');
  refuseOthers(match as Readonly<Record<string, unknown>>, matchMembers, 'match');
  const { operation, method, path, probability, nth, every, times } = match;
  if (operation !== undefined && !Object.hasOwn(operations, operation))
    throw nothing(
      `there is no operation ${JSON.stringify(operation)}; there are ${Object.keys(operations).join(', ')}`,
    );
  if (method !== undefined && !methods.has(method))
    throw nothing(`no request has the method ${JSON.stringify(method)}; there are ${[...methods].join(', ')}`);
  if (path !== undefined && !/^[/*]/.test(path)) throw nothing(`no path begins like ${JSON.stringify(path)}`);
  if (probability !== undefined && !(probability > 0 && probability <= 1))
    throw nothing(`probability is ${probability}; it should be above 0, and at most 1`);
  if (nth !== undefined) whole(nth, 1, 2 ** 31, 'match.nth');
  if (every !== undefined && (typeof every !== 'boolean' || nth === undefined))
    throw badBody('match.every is true or false, and needs match.nth.');
  if (times !== undefined) whole(times, 1, 2 ** 31, 'match.times');
}

const nothing = (why: string) => badBody(`The rule would match nothing: ${why}.`);

function refuseOthers(record: Readonly<Record<string, unknown>>, known: ReadonlySet<string>, where: string): void {
  const other = Object.keys(record).find((name) => !known.has(name));
  if (other !== undefined)
    throw badBody(`There is no member ${JSON.stringify(other)} in ${where}; there are ${[...known].join(', ')}.`);
}

function whole(value: unknown, least: number, most: number, name: string): void {
  if (!Number.isInteger(value) || (value as number) < least || (value as number) > most)
    throw badBody(`${name} is ${JSON.stringify(value)}, and should be a whole number from ${least} to ${most}.`);
}

function oneOf(value: unknown, known: readonly string[], name: string): void {
  if (!known.includes(value as string))
    throw badBody(`${name} is ${JSON.stringify(value)}, and should be one of ${known.join(', ')}.`);
}

/** A span in milliseconds. */
function span(text: unknown, name: string): number {
  const nanos = typeof text === 'string' ? parseGoDuration(text) : undefined;
  if (nanos === undefined || nanos < 0n || nanos > 600_000_000_000n)
    throw badBody(`${name} is ${JSON.stringify(text)}, and should be a span such as 250ms, up to 10m.`);
  return Number(nanos) / 1e6;
}

/** A span that was checked, in milliseconds. */
export const millisOf = (text: string): number => Number(parseGoDuration(text)!) / 1e6;
