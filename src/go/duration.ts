const units: Readonly<Record<string, bigint>> = {
  ns: 1n,
  us: 1_000n,
  µs: 1_000n,
  μs: 1_000n,
  ms: 1_000_000n,
  s: 1_000_000_000n,
  m: 60_000_000_000n,
  h: 3_600_000_000_000n,
};
const component = /(\d*)(?:\.(\d*))?([^.\d]+)/y;
const largest = 2n ** 63n;

/**
 * Reads a span of time as Go's time.ParseDuration does: `1h`, `2h45m`, `-1.5s`, `0`.
 * @returns nanoseconds; undefined when the text is no such span (`1d`, `10`, ` 1h`, `1H`) or is longer than 292 years
 */
export function parseGoDuration(text: string): bigint | undefined {
  const [, sign, rest = ''] = /^([-+]?)(.*)$/s.exec(text)!;
  if (rest === '0') return 0n;
  if (rest === '') return undefined;
  let total = 0n;
  component.lastIndex = 0;
  while (component.lastIndex < rest.length) {
    const [, whole = '', fraction = '', name = ''] = component.exec(rest) ?? [];
    const unit = Object.hasOwn(units, name) ? units[name]! : undefined;
    if (unit === undefined || (whole === '' && fraction === '') || isBeyond(whole, largest / unit)) return undefined;
    total += BigInt(whole) * unit + fractionOf(unit, fraction);
    if (total > largest) return undefined;
  }
  if (sign === '-') return -total;
  return total === largest ? undefined : total;
}

/** Whether the digits make more than `limit`; a very long number is not even computed. */
function isBeyond(digits: string, limit: bigint): boolean {
  return digits.replace(/^0+/, '').length > 19 || BigInt(digits) > limit;
}

/** The part of a unit after the point, in floating point and with no more digits than Go looks at. */
function fractionOf(unit: bigint, digits: string): bigint {
  let value = 0n;
  let scale = 1;
  for (const digit of digits) {
    if (value > (largest - 1n) / 10n || value * 10n + BigInt(digit) > largest) break;
    value = value * 10n + BigInt(digit);
    scale *= 10;
  }
  return BigInt(Math.trunc(Number(value) * (Number(unit) / scale)));
}

/** A span of nanoseconds as Go prints it: `-1h0m0s`, `1m0.5s`, `1.5ms`, `0s`. */
export function formatGoDuration(nanoseconds: bigint): string {
  const sign = nanoseconds < 0n ? '-' : '';
  const span = nanoseconds < 0n ? -nanoseconds : nanoseconds;
  if (span === 0n) return '0s';
  if (span < units.us!) return `${sign}${span}ns`;
  if (span < units.ms!) return `${sign}${decimal(span, 3)}µs`;
  if (span < units.s!) return `${sign}${decimal(span, 6)}ms`;
  const hours = span / units.h!;
  const minutes = (span % units.h!) / units.m!;
  const seconds = `${decimal(span % units.m!, 9)}s`;
  if (hours > 0n) return `${sign}${hours}h${minutes}m${seconds}`;
  return minutes > 0n ? `${sign}${minutes}m${seconds}` : `${sign}${seconds}`;
}

/** `value` divided by 10^places, without zeros at the end. */
function decimal(value: bigint, places: number): string {
  const digits = value.toString().padStart(places + 1, '0');
  const fraction = digits.slice(-places).replace(/0+$/, '');
  return fraction === '' ? digits.slice(0, -places) : `${digits.slice(0, -places)}.${fraction}`;
}
