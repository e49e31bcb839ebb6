/**
 * A number as Go's `big.Float` holds it when made from text: ±mantissa × 2^exponent, the mantissa rounded to 64 bits
 * (and with its highest bit set), or zero. Numbers that differ only beyond 64 bits are equal; what is too large
 * has the exponent Infinity.
 */
export interface BigFloat {
  readonly negative: boolean;
  readonly mantissa: bigint;
  readonly exponent: number;
}

const precision = 64;
/** Go's exponents are of 32 bits, and those of a mantissa between ½ and 1. */
const minExponent = -(2 ** 31);
const maxExponent = 2 ** 31 - 1;

/** The number that a JSON literal stands for; undefined when its exponent is beyond what Go can hold. */
export function parseBigFloat(literal: string): BigFloat | undefined {
  const [, sign, whole, fraction = '', power = '0'] = parts.exec(literal) as unknown as string[];
  const negative = sign === '-';
  const digits = BigInt(`${whole}${fraction}`);
  if (digits === 0n) return { negative, mantissa: 0n, exponent: 0 };
  const decimal = Number(power) - fraction.length;
  const binary = bitLength(digits) + decimal;
  if (binary < minExponent || binary > maxExponent) return undefined;
  // 10^n is 2^n × 5^n; Go scales by a 5^n of twice the precision, and so do we, to round as it does.
  const scale = powerOfFive(Math.abs(decimal), 2 * precision);
  const magnitude =
    decimal < 0
      ? divide({ mantissa: digits, exponent: 0 }, scale)
      : round(digits * scale.mantissa, scale.exponent, precision);
  const exponent = magnitude.exponent + decimal;
  if (exponent + precision < minExponent) return { negative, mantissa: 0n, exponent: 0 };
  if (exponent + precision > maxExponent) return { negative, mantissa: 1n, exponent: Infinity };
  return { negative, mantissa: magnitude.mantissa, exponent };
}

const parts = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compareBigFloats(a: BigFloat, b: BigFloat): number {
  const signs = signOf(a) - signOf(b);
  if (signs !== 0 || a.mantissa === 0n) return signs;
  const magnitudes = a.exponent - b.exponent || Number(a.mantissa > b.mantissa) - Number(a.mantissa < b.mantissa);
  return a.negative ? 0 - magnitudes : magnitudes;
}

/** Whether `a` divided by `b`, rounded to 64 bits, is a whole number. */
export function isMultipleOf(a: BigFloat, b: BigFloat): boolean {
  if (a.mantissa === 0n) return true;
  if (a.exponent === Infinity) return false;
  const { mantissa, exponent } = divide(a, b);
  if (exponent >= 0) return true;
  return exponent > -precision && (mantissa & ((1n << BigInt(-exponent)) - 1n)) === 0n;
}

function signOf(x: BigFloat): number {
  if (x.mantissa === 0n) return 0;
  return x.negative ? -1 : 1;
}

interface Magnitude {
  readonly mantissa: bigint;
  readonly exponent: number;
}

/** `mantissa` × 2^`exponent` rounded to `bits` bits, ties to even. A set `sticky` says that there is a little more. */
function round(mantissa: bigint, exponent: number, bits: number, sticky = false): Magnitude {
  const excess = bitLength(mantissa) - bits;
  if (excess <= 0) return { mantissa: mantissa << BigInt(-excess), exponent: exponent + excess };
  const shift = BigInt(excess);
  const kept = mantissa >> shift;
  const rest = mantissa - (kept << shift);
  const half = 1n << (shift - 1n);
  const up = rest > half || (rest === half && (sticky || (kept & 1n) === 1n));
  return up ? round(kept + 1n, exponent + excess, bits) : { mantissa: kept, exponent: exponent + excess };
}

function divide(a: Magnitude, b: Magnitude): Magnitude {
  const shift = Math.max(0, precision + 2 + bitLength(b.mantissa) - bitLength(a.mantissa));
  const dividend = a.mantissa << BigInt(shift);
  const quotient = dividend / b.mantissa;
  const exact = quotient * b.mantissa === dividend;
  return round(quotient, a.exponent - shift - b.exponent, precision, !exact);
}

function powerOfFive(n: number, bits: number): Magnitude {
  const table = Math.min(n, 27);
  let power = round(5n ** BigInt(table), 0, bits);
  let factor = round(5n, 0, bits + precision);
  for (let rest = n - table; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) power = multiply(power, factor, bits);
    factor = multiply(factor, factor, bits + precision);
  }
  return power;
}

function multiply(a: Magnitude, b: Magnitude, bits: number): Magnitude {
  return round(a.mantissa * b.mantissa, a.exponent + b.exponent, bits);
}

function bitLength(x: bigint): number {
  return x.toString(2).length;
}
