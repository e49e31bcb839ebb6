/** A number taken apart: `-12.5e3` is `-`, the digits 125 of which five stand before the point, and none behind it. */
interface NumberParts {
  readonly negative: boolean;
  readonly digits: string;
  readonly exponent: number;
  /** How many digits stand before the point; below 0 for zeros that come after it. */
  readonly before: number;
  /** How many digits stand behind the point. */
  readonly scale: number;
}

function partsOf(literal: string): NumberParts {
  const [, sign = '', whole = '', fraction = '', power = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(literal) ?? [];
  const exponent = Number(power);
  return {
    negative: sign === '-',
    digits: whole + fraction,
    exponent,
    before: whole.length + exponent,
    scale: Math.max(fraction.length - exponent, 0),
  };
}

/**
 * A number as PostgreSQL's `numeric` writes it: without exponent, with the digits of the fraction that it had.
 * `1e3` is 1000, `1.5e-2` is 0.015, `-0` is 0; `1.0` and long numbers stay.
 * @param literal a number as JSON spells it, of which `numericLength` is defined
 */
export function numericText(literal: string): string {
  const { negative, digits, before, scale } = partsOf(literal);
  const isZero = !/[1-9]/.test(digits);
  const cut = Math.max(before, 0);
  const integer = isZero ? '' : digits.slice(0, cut).padEnd(cut, '0').replace(/^0+/, '');
  const fraction = isZero ? '' : '0'.repeat(cut - before) + digits.slice(cut);
  const decimals = scale > 0 ? `.${fraction.padEnd(scale, '0')}` : '';
  return `${negative && !isZero ? '-' : ''}${integer === '' ? '0' : integer}${decimals}`;
}

const mostBefore = 131_072;
const mostBehind = 16_383;
const mostExponent = 2 ** 30 - 2;

/** How many digits `numericText` has; undefined for a number that is beyond PostgreSQL's `numeric`. */
export function numericLength(literal: string): number | undefined {
  const { digits, exponent, before, scale } = partsOf(literal);
  const leadingZeros = /^0*/.exec(digits)![0].length;
  const isZero = leadingZeros === digits.length;
  const integer = isZero ? 1 : Math.max(before - leadingZeros, 1);
  if (integer > mostBefore || scale > mostBehind || Math.abs(exponent) > mostExponent) return undefined;
  return integer + scale;
}
