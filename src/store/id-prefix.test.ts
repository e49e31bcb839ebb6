import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idPrefix } from './id-prefix.ts';

const text = fc.oneof(fc.uuid(), fc.string({ unit: fc.constantFrom(...'09afAFg-/:`é😀'), maxLength: 10 }));

test('of two texts the lesser has not the greater prefix', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [lesser, greater] = a < b ? [a, b] : [b, a];
      expect(idPrefix(lesser)).toBeLessThanOrEqual(idPrefix(greater));
    }),
    { numRuns: 20_000 },
  );
});

test('UUIDs are told apart by their first eight digits', () => {
  const rest = '-0000-4000-8000-000000000000';
  const firsts = ['00000000', '00000001', '0000000f', '00000010', '7fffffff', '80000000', 'fffffffe', 'ffffffff'];
  const prefixes = firsts.map((first) => idPrefix(`${first}${rest}`));
  expect(prefixes).toEqual([...new Set(prefixes)].sort((a, b) => a - b));
});
