import type { JsonNumber, JsonValue } from '../../../json/value.ts';
import { type BigFloat, compareBigFloats, parseBigFloat } from '../go/big-float.ts';
import { kindOf } from './kind.ts';

/** The server crashes on this value, as Kratos does. */
export class Crash extends Error {
  override name = 'Crash';
}

/** @throws Crash when the exponent is too large for Kratos to hold the number */
export function toBigFloat({ literal }: JsonNumber): BigFloat {
  const number = parseBigFloat(literal);
  if (number === undefined) throw new Crash(`the exponent of ${literal} is too large`);
  return number;
}

/** A number that JavaScript holds exactly, or undefined. */
export function toSafeInteger(literal: string): number | undefined {
  return /^-?\d{1,15}$/.test(literal) ? Number(literal) : undefined;
}

/** Whether two JSON values are equal: numbers by value, objects whatever the order of their members. */
export function isEqual(a: JsonValue, b: JsonValue): boolean {
  if (a === b) return true;
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object' || kindOf(a) !== kindOf(b))
    return false;
  if (Array.isArray(a))
    return a.length === (b as JsonValue[]).length && a.every((item, i) => isEqual(item, (b as JsonValue[])[i]!));
  if (a instanceof Map) {
    const other = b as typeof a;
    return (
      a.size === other.size && [...a].every(([name, value]) => other.has(name) && isEqual(value, other.get(name)!))
    );
  }
  return compareBigFloats(toBigFloat(a), toBigFloat(b as JsonNumber)) === 0;
}
