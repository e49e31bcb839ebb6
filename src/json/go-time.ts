import type { JsonBehaviour } from '../dialect/behaviour.ts';
import { toByteString } from './utf8.ts';
import { JsonError } from './value.ts';

const rfc3339 = '2006-01-02T15:04:05Z07:00';

/** Times that are printed as they came: most of them. */
const printedAsRead =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{0,8}[1-9])?Z$/;

/**
 * Reads an RFC 3339 time as Go's decoder does, which takes some that are none: an hour of one digit, a comma before
 * the fraction.
 * @param text what stands between the quotes of the JSON string, escapes and all; for `go-1.19` the JSON text itself
 * @returns the time as Go prints it: up to nine digits of fraction without zeros at their end
 * @throws JsonError e.g. `parsing time "x" as "2006-01-02T15:04:05Z07:00": cannot parse "x" as "2006"`
 */
export function readGoTime(text: string, library: JsonBehaviour['time']): string {
  if (printedAsRead.test(text)) return text;
  const quote = library === 'go-1.19' ? '"' : '';
  const value = toByteString(text);
  const reading: Reading = { value, layout: `${quote}${rfc3339}${quote}`, rest: value };

  skip(reading, quote);
  const year = takeYear(reading, library);
  skip(reading, '-');
  const month = takeBelow(reading, 13, 'month', '01');
  if (month === 0) throw complaint(reading, 'month out of range');
  skip(reading, '-');
  const day = take(reading, '02', twoDigits);
  skip(reading, 'T');
  const hour = takeBelow(reading, 24, 'hour', '15', /^\d\d?/);
  skip(reading, ':');
  const minute = takeBelow(reading, 60, 'minute', '04');
  skip(reading, ':');
  const second = takeSecond(reading, library);
  const fraction = takeFraction(reading);
  const offset = takeZone(reading, library);
  skip(reading, quote);
  if (reading.rest !== '') throw complaint(reading, `extra text: ${quoteBytes(reading.rest)}`);
  if (day < 1 || day > daysIn(year, month)) throw complaint(reading, 'day out of range');

  return `${padded(year, 4)}-${padded(month)}-${padded(day)}T${padded(hour)}:${padded(minute)}:${padded(second)}${fraction}${zone(offset)}`;
}

/** How far a time is read. Texts have one character for each byte. */
interface Reading {
  readonly value: string;
  readonly layout: string;
  rest: string;
}

const twoDigits = /^\d\d/;

/** @param element the part of the layout that `unread` does not match */
function mismatch({ value, layout, rest }: Reading, element: string, unread = rest): JsonError {
  const why = `cannot parse ${quoteBytes(unread)} as ${quoteBytes(element)}`;
  return new JsonError(`parsing time ${quoteBytes(value)} as ${quoteBytes(layout)}: ${why}`);
}

function complaint({ value }: Reading, why: string): JsonError {
  return new JsonError(`parsing time ${quoteBytes(value)}: ${why}`);
}

function skip(reading: Reading, prefix: string): void {
  if (!reading.rest.startsWith(prefix)) throw mismatch(reading, prefix);
  reading.rest = reading.rest.slice(prefix.length);
}

function take(reading: Reading, element: string, pattern: RegExp): number {
  const digits = pattern.exec(reading.rest)?.[0];
  if (digits === undefined) throw mismatch(reading, element);
  reading.rest = reading.rest.slice(digits.length);
  return Number(digits);
}

function takeBelow(reading: Reading, limit: number, what: string, element: string, pattern = twoDigits): number {
  const number = take(reading, element, pattern);
  if (number >= limit) throw complaint(reading, `${what} out of range`);
  return number;
}

function takeYear(reading: Reading, library: JsonBehaviour['time']): number {
  const isFirstDigitOnly = /^\d(?!\d{3}).{3}/s.test(reading.rest);
  if (library === 'go-1.19' && isFirstDigitOnly) throw mismatch(reading, '2006', reading.rest.slice(4));
  return take(reading, '2006', /^\d{4}/);
}

/** Go 1.19 forgets that the seconds were missing when it finds their fraction. */
function takeSecond(reading: Reading, library: JsonBehaviour['time']): number {
  if (library === 'go-1.19' && /^[.,]\d/.test(reading.rest)) return 0;
  return takeBelow(reading, 60, 'second', '05');
}

/** `.5`, or `''`. */
function takeFraction(reading: Reading): string {
  const [all, digits = ''] = /^[.,](\d+)/.exec(reading.rest) ?? [''];
  reading.rest = reading.rest.slice(all.length);
  const nanoseconds = digits.slice(0, 9).replace(/0+$/, '');
  return nanoseconds === '' ? '' : `.${nanoseconds}`;
}

/** Minutes east of Greenwich. */
function takeZone(reading: Reading, library: JsonBehaviour['time']): number {
  if (reading.rest.startsWith('Z')) {
    skip(reading, 'Z');
    return 0;
  }
  const [all, sign, hourText = '', minuteText = ''] = /^(.)(..):(..)/s.exec(reading.rest) ?? [];
  if (all === undefined) throw mismatch(reading, 'Z07:00');
  const readable = library === 'go-1.19' ? /^[\d+-]\d$/ : /^\d\d$/;
  const hour = readable.test(hourText) ? Number(hourText) : undefined;
  const minute = hour !== undefined && readable.test(minuteText) ? Number(minuteText) : undefined;
  if (library === 'go-1.23') {
    if (minute !== undefined && minute > 60) throw complaint(reading, 'time zone offset minute out of range');
    if (hour !== undefined && hour > 24) throw complaint(reading, 'time zone offset hour out of range');
  }
  const behind = reading.rest.slice(all.length);
  if (hour === undefined || minute === undefined || (sign !== '+' && sign !== '-')) {
    throw mismatch(reading, 'Z07:00', library === 'go-1.19' ? behind : reading.rest);
  }
  reading.rest = behind;
  return (hour * 60 + minute) * (sign === '-' ? -1 : 1);
}

function zone(offset: number): string {
  if (offset === 0) return 'Z';
  const minutes = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${padded(Math.floor(minutes / 60))}:${padded(minutes % 60)}`;
}

function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
}

function padded(number: number, width = 2): string {
  return String(number).padStart(width, '0');
}

/** Quotes as Go's package time does, which differs from strconv: every byte outside ASCII and every control is `\x…`. */
function quoteBytes(bytes: string): string {
  const escaped = bytes.replace(/[^ -\x7f]|["\\]/g, (byte) =>
    byte === '"' || byte === '\\' ? `\\${byte}` : `\\x${byte.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
  return `"${escaped}"`;
}
