import { compareBytes } from './byte-order.ts';
import { encodeValue } from './encode.ts';
import { numericLength, numericText } from './numeric.ts';
import { parse } from './parse.ts';
import { endOfScalar, endOfString } from './valid-text.ts';

/**
 * JSON text as PostgreSQL's jsonb gives it back and Go compacts it: members ordered by the length of their names in
 * bytes, then by bytes, of twins the last; numbers without exponent; strings with no escapes but the needed ones.
 * @param text JSON of which `jsonbFault` has nothing to say
 */
export function jsonbText(text: string): string {
  return encodeValue(parse(text), { sortKeys: byLength, writeNumber: numericText });
}

function byLength(a: string, b: string): number {
  return byteLength(a) - byteLength(b) || compareBytes(a, b);
}

/** In UTF-8, where each half of a surrogate pair stands for two bytes. */
function byteLength(text: string): number {
  let length = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x80) length += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2;
  }
  return length;
}

/** More digits than this, once exponents are written out, are too many for a server's memory. */
const mostDigits = 64 * 1024 * 1024;

/**
 * Why PostgreSQL does not take JSON text into a column of type jsonb, in its words; undefined when it does.
 * @param text valid JSON
 */
export function jsonbFault(text: string): string | undefined {
  if (!mayBeAtFault.test(text)) return undefined;
  let digits = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    let end = at + 1;
    if (code === 0x22) {
      end = endOfString(text, at);
      const fault = stringFault(text.slice(at, end));
      if (fault !== undefined) return fault;
    } else if (code === 0x2d || (code >= 0x30 && code <= 0x39)) {
      end = endOfScalar(text, at);
      const length = numericLength(text.slice(at, end));
      if (length === undefined) return 'ERROR: value overflows numeric format (SQLSTATE 22003)';
      digits += length;
      if (digits > mostDigits) return 'ERROR: out of memory (SQLSTATE 53200)';
    }
    at = end;
  }
  return undefined;
}

const mayBeAtFault = /\\u(?:0000|[dD][89a-fA-F])|\d[eE]|\d{16383}/;

const invalidJson = 'ERROR: invalid input syntax for type json (SQLSTATE 22P02)';

/** Half a surrogate pair is no JSON to PostgreSQL, and NUL is none of its characters. */
function stringFault(literal: string): string | undefined {
  let lowWantedAt = -1;
  for (const { 0: sequence, 1: hex, index } of literal.matchAll(/\\(?:u([0-9a-fA-F]{4})|.)/g)) {
    const unit = hex === undefined ? 0x20 : Number.parseInt(hex, 16);
    const isLow = unit >= 0xdc00 && unit <= 0xdfff;
    if (lowWantedAt < 0 ? isLow : !isLow || index !== lowWantedAt) return invalidJson;
    if (unit === 0) return 'ERROR: unsupported Unicode escape sequence (SQLSTATE 22P05)';
    lowWantedAt = unit >= 0xd800 && unit <= 0xdbff ? index + sequence.length : -1;
  }
  return lowWantedAt < 0 ? undefined : invalidJson;
}
