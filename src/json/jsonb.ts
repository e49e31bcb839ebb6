import { compareBytes } from './byte-order.ts';
import { quote } from './encode.ts';
import { JsonNumber, type JsonValue } from './value.ts';

/**
 * JSON as PostgreSQL's jsonb gives it back, compact: members ordered by the length of their names in bytes, then by
 * bytes; numbers without exponent; strings with no escapes but the needed ones.
 */
export function encodeJsonb(value: JsonValue): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return quote(value, { escapeHtml: false });
  if (typeof value === 'boolean') return String(value);
  if (value instanceof JsonNumber) return withoutExponent(value.literal);
  if (Array.isArray(value)) return `[${value.map(encodeJsonb).join(',')}]`;
  const names = [...value.keys()].sort((a, b) => byteLength(a) - byteLength(b) || compareBytes(a, b));
  return `{${names.map((name) => `${quote(name, { escapeHtml: false })}:${encodeJsonb(value.get(name)!)}`).join(',')}}`;
}

const byteLength = (text: string): number => new TextEncoder().encode(text).length;

/** `1e3` is 1000 and `1.5e-2` is 0.015, as numeric keeps them; other spellings stay but for `-0`. */
function withoutExponent(literal: string): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(literal);
  if (!match) return literal;
  const [, sign = '', whole = '', fraction = '', exponent] = match;
  const shift = Number(exponent ?? 0);
  if (Math.abs(shift) > 131_072) return literal;
  const scale = Math.max(fraction.length - shift, 0);
  const digits = (whole + fraction).padEnd(whole.length + Math.max(shift, 0), '0').padStart(scale + 1, '0');
  const integer = digits.slice(0, digits.length - scale).replace(/^0+(?=\d)/, '');
  const decimals = scale > 0 ? `.${digits.slice(digits.length - scale)}` : '';
  const negative = sign === '-' && /[1-9]/.test(integer + decimals);
  return `${negative ? '-' : ''}${integer}${decimals}`;
}
