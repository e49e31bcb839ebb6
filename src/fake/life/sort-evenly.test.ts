import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortEvenly } from './sort-evenly.ts';

test('numbers are in order, however they are spread', () => {
  const limit = 2 ** 40;
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: limit - 1 })), (numbers) => {
      expect(sortEvenly(Float64Array.from(numbers), limit)).toEqual(Float64Array.from(numbers).sort());
    }),
  );
});
