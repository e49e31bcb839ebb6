import { encodeValue } from './encode.ts';
import { numericText } from './numeric.ts';
import { parse } from './parse.ts';

/** Whether two JSON texts mean the same: blanks, escapes, the order of members and the spelling of numbers aside. */
export function isSameJson(a: string, b: string): boolean {
  return a === b || canonical(a) === canonical(b);
}

function canonical(text: string): string {
  return encodeValue(parse(text), { sortKeys: true, writeNumber: canonicalNumber });
}

function canonicalNumber(literal: string): string {
  // Beyond what any double can tell apart the spelling decides; writing such a number out could take all memory.
  if (Math.abs(Number(/[eE](.*)/.exec(literal)?.[1] ?? 0)) > 400) return literal;
  const text = numericText(literal);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
