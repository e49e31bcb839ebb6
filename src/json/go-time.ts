import type { JsonBehaviour } from '../dialect/behaviour.ts';
import { toByteString } from './utf8.ts';
import { JsonError } from './value.ts';

const layout = '2006-01-02T15:04:05Z07:00';
const twoDigits = /^\d\d/;

/**
 * Reads an RFC 3339 time as Go's decoder does, which takes some that are none: an hour of one digit, a comma before
 * the fraction.
 * @param text what stands between the quotes of the JSON string, escapes and all; for `go-1.19` with the quotes
 * @returns the time as Go prints it: up to nine digits of fraction without zeros at their end
 * @throws JsonError e.g. `parsing time "x" as "2006-01-02T15:04:05Z07:00": cannot parse "x" as "2006"`
 */
export function readGoTime(text: string, library: JsonBehaviour['time']): string {
  const quoted = library === 'go-1.19';
  const value = toByteString(text);
  let rest = value;

  const refuse = (element: string, unread = rest) => {
    const wanted = quoted ? `"${layout}"` : layout;
    const why = `cannot parse ${quoteTime(unread)} as ${quoteTime(element)}`;
    return new JsonError(`parsing time ${quoteTime(value)} as ${quoteTime(wanted)}: ${why}`);
  };
  const complain = (why: string) => new JsonError(`parsing time ${quoteTime(value)}: ${why}`);
  const skip = (prefix: string) => {
    if (!rest.startsWith(prefix)) throw refuse(prefix);
    rest = rest.slice(prefix.length);
  };
  const take = (element: string, pattern: RegExp) => {
    const digits = pattern.exec(rest)?.[0];
    if (digits === undefined) throw refuse(element);
    rest = rest.slice(digits.length);
    return Number(digits);
  };
  const takeBelow = (limit: number, what: string, element: string, pattern = twoDigits) => {
    const number = take(element, pattern);
    if (number >= limit) throw complain(`${what} out of range`);
    return number;
  };

  if (quoted) skip('"');
  if (quoted && /^\d(?!\d{3}).{3}/s.test(rest)) throw refuse('2006', rest.slice(4));
  const year = take('2006', /^\d{4}/);
  skip('-');
  const month = takeBelow(13, 'month', '01');
  if (month === 0) throw complain('month out of range');
  skip('-');
  const day = take('02', twoDigits);
  skip('T');
  const hour = takeBelow(24, 'hour', '15', /^\d\d?/);
  skip(':');
  const minute = takeBelow(60, 'minute', '04');
  skip(':');
  const second = takeBelow(60, 'second', '05');
  const [fraction, fractionDigits = ''] = /^[.,](\d+)/.exec(rest) ?? [''];
  rest = rest.slice(fraction.length);
  const offset = takeZone();
  if (quoted) skip('"');
  if (rest !== '') throw complain(`extra text: ${quoteTime(rest)}`);
  if (day < 1 || day > daysIn(year, month)) throw complain('day out of range');

  const date = `${padded(year, 4)}-${padded(month)}-${padded(day)}`;
  const nanoseconds = fractionDigits.slice(0, 9).replace(/0+$/, '');
  return `${date}T${padded(hour)}:${padded(minute)}:${padded(second)}${nanoseconds && '.'}${nanoseconds}${zone(offset)}`;

  function takeZone(): number {
    if (rest.startsWith('Z')) {
      rest = rest.slice(1);
      return 0;
    }
    const [all, sign, hours = '', minutes = ''] = /^(.)(..):(..)/s.exec(rest) ?? [];
    if (all === undefined) throw refuse('Z07:00');
    const behind = rest.slice(6);
    const readable = quoted ? /^(\d|[+-])\d$/ : /^\d\d$/;
    const hour = readable.test(hours) ? Number(hours) : undefined;
    const minute = hour !== undefined && readable.test(minutes) ? Number(minutes) : undefined;
    if (!quoted && (hour ?? 0) > 24) throw complain('time zone offset hour out of range');
    if (!quoted && (minute ?? 0) > 60) throw complain('time zone offset minute out of range');
    if (hour === undefined || minute === undefined || (sign !== '+' && sign !== '-')) {
      throw refuse('Z07:00', quoted ? behind : rest);
    }
    rest = behind;
    return (hour * 60 + minute) * (sign === '-' ? -1 : 1);
  }
}

function zone(offset: number): string {
  if (offset === 0) return 'Z';
  const minutes = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${padded(Math.floor(minutes / 60))}:${padded(minutes % 60)}`;
}

function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : ([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0);
}

function padded(number: number, width = 2): string {
  return String(number).padStart(width, '0');
}

/** Go's package time quotes in its own way: every byte outside printable ASCII (and DEL) as `\x…`. */
function quoteTime(bytes: string): string {
  return `"${bytes.replace(/[^ -\x7f]|["\\]/g, (byte) => {
    const code = byte.charCodeAt(0);
    return byte === '"' || byte === '\\' ? `\\${byte}` : `\\x${code.toString(16).padStart(2, '0')}`;
  })}"`;
}
