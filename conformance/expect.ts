import { isDeepStrictEqual } from 'node:util';
import { CheckFailure } from './failure.ts';
import type { Answer } from './target/answer.ts';

/** The answer has this status. */
export function expectStatus(answer: Answer, status: number): void {
  if (answer.status === status) return;
  throw new CheckFailure('status', String(status), `${answer.status} ${shorten(answer.text)}`.trimEnd(), answer);
}

/** What an error object is to hold; members left out are not looked at, `undefined` ones must not be there. */
export interface ExpectedError {
  readonly id?: string | undefined;
  readonly code?: number;
  readonly status?: string;
  readonly reason?: string | undefined;
  readonly message?: string;
  readonly request?: string | undefined;
}

/** The answer is an error object of this status, whose code is the same unless `expected` says otherwise. */
export function expectError(answer: Answer, status: number, expected: ExpectedError = {}): void {
  expectStatus(answer, status);
  const error = answer.member<Record<string, unknown>>('error');
  if (typeof error !== 'object' || error === null) {
    throw new CheckFailure('body', 'an error object', shorten(answer.text), answer);
  }
  for (const [name, wanted] of Object.entries({ code: status, ...expected })) {
    if (isDeepStrictEqual(error[name], wanted)) continue;
    throw new CheckFailure(`error.${name}`, show(wanted), show(error[name]), answer);
  }
}

/** Both are the same JSON. */
export function expectEqual(got: unknown, expected: unknown, what: string, answer?: Answer): void {
  if (isDeepStrictEqual(got, expected)) return;
  throw new CheckFailure(what, show(expected), show(got), answer);
}

/** Both lists have the same members, in any order. */
export function expectSameMembers(got: readonly string[], expected: readonly string[], what: string, answer?: Answer) {
  expectEqual([...got].sort(), [...expected].sort(), what, answer);
}

/** The text matches. */
export function expectMatch(got: unknown, pattern: RegExp, what: string, answer?: Answer): void {
  if (typeof got === 'string' && pattern.test(got)) return;
  throw new CheckFailure(what, `text like ${pattern.source}`, show(got), answer);
}

/** It holds; `expected` says what. */
export function expectThat(holds: boolean, what: string, expected: string, got: unknown, answer?: Answer): void {
  if (!holds) throw new CheckFailure(what, expected, show(got), answer);
}

/** The header is this one to the letter; `undefined` when it must not be there. */
export function expectHeader(answer: Answer, name: string, expected: string | undefined): void {
  expectEqual(answer.headers[name.toLowerCase()], expected, name, answer);
}

const show = (value: unknown): string => (value === undefined ? 'nothing' : shorten(JSON.stringify(value)));

const shorten = (text: string): string => (text.length > 400 ? `${text.slice(0, 400)}…` : text);
