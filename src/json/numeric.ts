/**
 * A number as PostgreSQL's `numeric` writes it: without exponent, with the digits of the fraction that it had.
 * `1e3` is 1000, `1.5e-2` is 0.015, `-0` is 0; `1.0` and long numbers stay.
 * @param literal a number as JSON spells it
 */
export function numericText(literal: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(literal) ?? [];
  const shift = Number(exponent);
  const scale = Math.max(fraction.length - shift, 0);
  const digits = (whole + fraction).padEnd(whole.length + Math.max(shift, 0), '0').padStart(scale + 1, '0');
  const integer = digits.slice(0, digits.length - scale).replace(/^0+(?=\d)/, '');
  const decimals = scale > 0 ? `.${digits.slice(digits.length - scale)}` : '';
  const negative = sign === '-' && /[1-9]/.test(integer + decimals);
  return `${negative ? '-' : ''}${integer}${decimals}`;
}
