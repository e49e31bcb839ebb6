import { JsonNumber, type JsonValue } from '../../../json/value.ts';

/** What JSON calls the kind of a value. */
export type Kind = 'null' | 'boolean' | 'number' | 'string' | 'array' | 'object';

export function kindOf(value: JsonValue): Kind {
  if (typeof value === 'string') return 'string';
  if (value instanceof Map) return 'object';
  if (value instanceof JsonNumber) return 'number';
  if (Array.isArray(value)) return 'array';
  return value === null ? 'null' : 'boolean';
}

/** An integer is a number written without point and exponent; `20.0` is none. */
export function isInteger(value: JsonValue): boolean {
  return value instanceof JsonNumber && /^-?\d+$/.test(value.literal);
}
