import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareBigFloats, isMultipleOf, parseBigFloat } from './big-float.ts';
import { printBigFloat } from './big-float-text.ts';

const read = (literal: string) => parseBigFloat(literal)!;
const int = fc.maxSafeInteger();
const scale = fc.integer({ min: 0, max: 12 });

/** `n` / 10^`digits` written as a JSON number. */
function decimal(n: number, digits: number): string {
  return `${n}e-${digits}`;
}

describe('numbers as Go holds them', () => {
  test('are ordered as the decimals they were written as', () => {
    fc.assert(
      fc.property(int, int, scale, scale, (a, b, i, j) => {
        const exact = BigInt(a) * 10n ** BigInt(j) - BigInt(b) * 10n ** BigInt(i);
        const expected = exact > 0n ? 1 : exact < 0n ? -1 : 0;
        expect(Math.sign(compareBigFloats(read(decimal(a, i)), read(decimal(b, j))))).toBe(expected);
      }),
    );
  });

  test('are printed so that reading gives the same number', () => {
    fc.assert(
      fc.property(int, fc.integer({ min: -300, max: 300 }), (n, power) => {
        const number = read(`${n}e${power}`);
        expect(compareBigFloats(read(printBigFloat(number)), number)).toBe(0);
      }),
    );
  });

  test('are multiples where whole numbers are', () => {
    fc.assert(
      fc.property(int, fc.integer({ min: 1, max: 1000 }), (n, divisor) => {
        expect(isMultipleOf(read(String(n)), read(String(divisor)))).toBe(n % divisor === 0);
      }),
    );
  });

  test('look as fmt prints them', () => {
    const shown = ['1000000', '123456', '0.00001', '12345.678', '18446744073709551617', '-0', '1e21'];
    expect(shown.map((literal) => printBigFloat(read(literal)))).toEqual([
      '1e+06',
      '123456',
      '1e-05',
      '12345.678',
      '1.8446744073709551616e+19',
      '-0',
      '1e+21',
    ]);
  });

  test('have limits', () => {
    expect(parseBigFloat('1e9999999999')).toBeUndefined();
    expect(read('1e-2147483649').mantissa).toBe(0n);
  });
});
