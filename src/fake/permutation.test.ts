import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SeedState } from './hash.ts';
import { inversePermutation, permutation, rekeyable } from './permutation.ts';

const word = fc.integer();
const state: fc.Arbitrary<SeedState> = fc.tuple(word, word, word, word);
const size = fc.oneof(fc.integer({ min: 1, max: 3000 }), fc.constant(2 ** 40));

test('every number is put in a place of its own, and found there', () => {
  fc.assert(
    fc.property(
      state,
      size,
      word,
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (seed, size, purpose, share) => {
        const n = Math.floor(share * size);
        const place = permutation(seed, size, purpose)(n);
        expect(place).toBeLessThan(size);
        expect(inversePermutation(seed, size, purpose)(place)).toBe(n);
      },
    ),
  );
});

test('an order with another key is that of the other seed', () => {
  fc.assert(
    fc.property(fc.array(state, { minLength: 1 }), fc.integer({ min: 1, max: 3000 }), (seeds, size) => {
      const order = rekeyable(size, 0);
      for (const seed of seeds) {
        order.rekey(seed);
        const other = permutation(seed, size, 0);
        for (let n = 0; n < size; n += 97) expect(order.at(n)).toBe(other(n));
      }
    }),
    { numRuns: 20 },
  );
});
