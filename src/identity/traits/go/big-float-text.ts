import type { BigFloat } from './big-float.ts';

/** A number as Go's `fmt` prints a `big.Float` with `%v`: as few digits as tell it apart, `1e+06` from a million on. */
export function printBigFloat(x: BigFloat): string {
  const sign = x.negative ? '-' : '';
  if (x.mantissa === 0n) return `${sign}0`;
  const { digits, point } = shortest(x);
  const power = point - 1;
  if (power < -4 || power >= 6) {
    const fraction = digits.length > 1 ? `.${digits.slice(1)}` : '';
    const exponent = String(Math.abs(power)).padStart(2, '0');
    return `${sign}${digits[0]}${fraction}e${power < 0 ? '-' : '+'}${exponent}`;
  }
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return sign + digits.padEnd(point, '0');
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** 0.`digits` × 10^`point`, the digits without zeros at their end. */
interface Decimal {
  readonly digits: string;
  readonly point: number;
}

/** The shortest decimal within half a unit of the last place, found digit by digit as Go does. */
function shortest({ mantissa, exponent }: BigFloat): Decimal {
  const exact = toDecimal(2n * mantissa, exponent - 1);
  const lower = toDecimal(2n * mantissa - 1n, exponent - 1).digits;
  const upper = toDecimal(2n * mantissa + 1n, exponent - 1).digits;
  const inclusive = (mantissa & 1n) === 0n;
  for (let i = 0; i < exact.digits.length; i++) {
    const digit = exact.digits.charCodeAt(i);
    const below = digitAt(lower, i);
    const above = digitAt(upper, i);
    const down = below !== digit || (inclusive && i + 1 === lower.length);
    const up = digit !== above && (inclusive || digit + 1 < above || i + 1 < upper.length);
    if (down && up) return isNearerAbove(exact.digits, i + 1) ? roundUp(exact, i + 1) : roundDown(exact, i + 1);
    if (down) return roundDown(exact, i + 1);
    if (up) return roundUp(exact, i + 1);
  }
  return exact;
}

function toDecimal(mantissa: bigint, exponent: number): Decimal {
  const scaled = exponent < 0 ? mantissa * 5n ** BigInt(-exponent) : mantissa << BigInt(exponent);
  const digits = scaled.toString();
  return { digits: digits.replace(/0+$/, ''), point: digits.length + Math.min(exponent, 0) };
}

function digitAt(digits: string, i: number): number {
  return i < digits.length ? digits.charCodeAt(i) : 0x30;
}

function isNearerAbove(digits: string, length: number): boolean {
  if (length >= digits.length) return false;
  if (digits[length] === '5' && length + 1 === digits.length) return digits.charCodeAt(length - 1) % 2 === 1;
  return digits[length]! >= '5';
}

function roundDown({ digits, point }: Decimal, length: number): Decimal {
  return { digits: digits.slice(0, length).replace(/0+$/, ''), point };
}

function roundUp(exact: Decimal, length: number): Decimal {
  if (length >= exact.digits.length) return exact;
  const kept = exact.digits.slice(0, length).replace(/9+$/, '');
  if (kept === '') return { digits: '1', point: exact.point + 1 };
  return { digits: kept.slice(0, -1) + (Number(kept.at(-1)) + 1), point: exact.point };
}
