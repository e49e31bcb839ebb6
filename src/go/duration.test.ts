import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatGoDuration, parseGoDuration } from './duration.ts';

/** What Go 1.26's time.ParseDuration reads, and how it prints it. */
const goReads: [text: string, nanoseconds: bigint, printed: string][] = [
  ['0', 0n, '0s'],
  ['-0', 0n, '0s'],
  ['1h', 3_600_000_000_000n, '1h0m0s'],
  ['-1h', -3_600_000_000_000n, '-1h0m0s'],
  ['1.5h', 5_400_000_000_000n, '1h30m0s'],
  ['2h45m', 9_900_000_000_000n, '2h45m0s'],
  ['1000000us', 1_000_000_000n, '1s'],
  ['+90s', 90_000_000_000n, '1m30s'],
  ['1m0.5s', 60_500_000_000n, '1m0.5s'],
  ['1500us', 1_500_000n, '1.5ms'],
  ['1500ns', 1_500n, '1.5µs'],
  ['1µs1μs', 2_000n, '2µs'],
  ['.5s', 500_000_000n, '500ms'],
  ['1.s', 1_000_000_000n, '1s'],
  ['1s1h', 3_601_000_000_000n, '1h0m1s'],
  ['0.3333333333333333333h', 1_200_000_000_000n, '20m0s'],
  ['0.9223372036854775807h', 3_320_413_933_267n, '55m20.413933267s'],
  ['9223372036854775807ns', 9_223_372_036_854_775_807n, '2562047h47m16.854775807s'],
  ['-9223372036854775808ns', -9_223_372_036_854_775_808n, '-2562047h47m16.854775808s'],
];

describe('a span of time', () => {
  it.each(goReads)('%s is read and printed as Go does', (text, nanoseconds, printed) => {
    expect(parseGoDuration(text)).toBe(nanoseconds);
    expect(formatGoDuration(nanoseconds)).toBe(printed);
  });

  it.each([
    '',
    '+',
    '10',
    '1d',
    ' 1h',
    '1h ',
    '1H',
    '.s',
    '1h-1m',
    '1',
    'h',
    '1e3s',
    '9223372036854775808ns',
    '292471y',
    '3000000h',
    `${'9'.repeat(1000)}ns`,
    '1constructor',
  ])('%j is none', (text) => expect(parseGoDuration(text)).toBeUndefined());

  it('is read back as it was printed', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), (span) => {
        expect(parseGoDuration(formatGoDuration(span))).toBe(span);
      }),
    );
  });
});
