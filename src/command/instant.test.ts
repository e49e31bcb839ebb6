// Promise: times are written as Go writes RFC 3339 with a fraction, its trailing zeros left out, and read back as they were.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatMicros, formatNanos, parseInstant } from './instant.ts';

const instants = fc.record({
  micros: fc.oneof(
    fc.integer({ min: -2_000_000_000_000_000, max: 4_000_000_000_000_000 }),
    fc.integer({ min: 0, max: 3_000_000 }).map((micros) => 1_700_000_000_000_000 + micros),
    fc.integer({ min: 0, max: 4_000_000 }).map((tens) => tens * 1000),
  ),
  nanos: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 999 })),
});

/** Written for being right. */
function expected(micros: number, fraction: number, digits: number): string {
  const second = new Date(Math.floor(micros / 1e6) * 1000).toISOString().slice(0, 19);
  const text = String(fraction).padStart(digits, '0').replace(/0+$/, '');
  return `${second}${text === '' ? '' : `.${text}`}Z`;
}

test('times are written with the digits that they have, whatever was written before', () => {
  fc.assert(
    fc.property(fc.array(instants, { maxLength: 10 }), (all) => {
      for (const { micros, nanos } of all) {
        const fraction = micros - Math.floor(micros / 1e6) * 1e6;
        expect(formatMicros({ micros, nanos })).toBe(expected(micros, fraction, 6));
        expect(formatNanos({ micros, nanos })).toBe(expected(micros, fraction * 1000 + nanos, 9));
        expect(parseInstant(formatNanos({ micros, nanos }))).toEqual({ micros, nanos });
      }
    }),
    { numRuns: 2000 },
  );
});

test('a time that ends with the second has no fraction', () => {
  expect(formatMicros({ micros: 1_700_000_000_000_000, nanos: 0 })).toBe('2023-11-14T22:13:20Z');
  expect(formatNanos({ micros: 1_700_000_000_500_000, nanos: 0 })).toBe('2023-11-14T22:13:20.5Z');
});
