import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeValue } from './encode.ts';
import { parse } from './parse.ts';
import { JsonNumber, type JsonValue } from './value.ts';

/** What JSON.parse would have made. */
function toPlain(value: JsonValue): unknown {
  if (value instanceof JsonNumber) return Number(value.literal);
  if (Array.isArray(value)) return value.map(toPlain);
  return value instanceof Map ? Object.fromEntries([...value].map(([name, member]) => [name, toPlain(member)])) : value;
}

describe('parse', () => {
  it('agrees with JSON.parse', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(toPlain(parse(text))).toEqual(JSON.parse(text));
      }),
    );
  });

  it('gives back what was encoded', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const value = parse(text);
        expect(parse(encodeValue(value))).toEqual(value);
      }),
    );
  });

  it('keeps numbers as they were written', () => {
    expect(parse('[1.0, 1e3, 12345678901234567890, -0]')).toEqual(
      ['1.0', '1e3', '12345678901234567890', '-0'].map((literal) => new JsonNumber(literal)),
    );
  });

  it('takes the last of two members with one name, at the place of the first', () => {
    expect(encodeValue(parse('{"a":1,"b":2,"a":3}'))).toBe('{"a":3,"b":2}');
  });

  it('makes U+FFFD of half a surrogate pair', () => {
    expect(parse('"\\ud800 \\ud83d\\ude00 \\ude00\\ud83d"')).toBe('\ufffd 😀 \ufffd\ufffd');
  });

  it('reads 10,000 levels', () => {
    const text = '{"a":['.repeat(5000) + ']}'.repeat(5000);
    expect(encodeValue(parse(text))).toBe(text);
  });
});
