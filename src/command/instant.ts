import type { Timestamp } from '../identity/identity.ts';

/** A moment in UTC to the nanosecond: whole microseconds since 1970 and the nanoseconds (0–999) beyond them. */
export interface Instant {
  readonly micros: number;
  readonly nanos: number;
}

const microsPerSecond = 1_000_000;

/** The instant `micros` later (or earlier, when negative). */
export function later(instant: Instant, micros: number): Instant {
  return { micros: instant.micros + micros, nanos: instant.nanos };
}

let lastSecond = Number.NaN;
let lastSecondText = '';

/** `2024-01-02T03:04:05` of a whole second; the last one is kept, as most are asked for again. */
function secondText(second: number): string {
  if (second !== lastSecond) {
    lastSecond = second;
    lastSecondText = new Date(second * 1000).toISOString().slice(0, 19);
  }
  return lastSecondText;
}

/** RFC 3339 with up to nine digits, e.g. for state_changed_at. */
export function formatNanos({ micros, nanos }: Instant): Timestamp {
  const second = Math.floor(micros / microsPerSecond);
  const fraction = (micros - second * microsPerSecond) * 1000 + nanos;
  return secondText(second) + fractionText(fraction, 9);
}

/** RFC 3339 cut to microseconds, as a database column keeps it. */
export function formatMicros({ micros }: Instant): Timestamp {
  const second = Math.floor(micros / microsPerSecond);
  const fraction = micros - second * microsPerSecond;
  return fraction % 10 === 0
    ? secondText(second) + fractionText(fraction, 6)
    : inOnePiece(secondText(second), fraction);
}

function fractionText(fraction: number, digits: number): string {
  if (fraction === 0) return 'Z';
  let significant = fraction;
  let length = digits;
  for (; significant % 10 === 0; length--) significant /= 10;
  return `.${String(significant).padStart(length, '0')}Z`;
}

/**
 * A time with all six digits. Four of them are kept of every new identity, and the garbage collector is slow to move
 * the three strings that a concatenation is.
 */
function inOnePiece(second: string, fraction: number): string {
  const digit = (unit: number): number => 48 + (Math.floor(fraction / unit) % 10);
  const at = (place: number): number => second.charCodeAt(place);
  // biome-ignore format: the parts of a time
  return String.fromCharCode(
    at(0), at(1), at(2), at(3), at(4), at(5), at(6), at(7), at(8), at(9),
    at(10), at(11), at(12), at(13), at(14), at(15), at(16), at(17), at(18),
    46, digit(100_000), digit(10_000), digit(1_000), digit(100), digit(10), digit(1), 90,
  );
}

/**
 * Reads an RFC 3339 text.
 * @returns undefined when it is none
 */
export function parseInstant(text: string): Instant | undefined {
  const match = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)$/.exec(text);
  if (!match) return undefined;
  const ms = Date.parse(`${match[1]}${match[3]}`);
  if (Number.isNaN(ms)) return undefined;
  const fraction = (match[2] ?? '').padEnd(9, '0');
  return { micros: ms * 1000 + Number(fraction.slice(0, 6)), nanos: Number(fraction.slice(6)) };
}

/** Below zero when `a` is before `b`, above when after, 0 when they are the same moment. */
export function compareInstants(a: Instant, b: Instant): number {
  return a.micros - b.micros || a.nanos - b.nanos;
}
