import fc from 'fast-check';
import { expect, test } from 'vitest';
import { batchesOf, batchOf } from './batches.ts';

/** Bodies of many lengths, in characters of one to four bytes. */
const people = {
  seed: 's',
  namespace: '',
  body: (i: number): string => `{"traits":"${['a', 'ä', '語', '😀'][i % 4]!.repeat(i % 13)}${i}"}`,
  names: () => undefined,
};
const range = fc.tuple(fc.nat(100), fc.nat(60)).map(([from, length]) => [from, from + length] as const);
const size = fc.record({ count: fc.integer({ min: 1, max: 20 }), bytes: fc.integer({ min: 100, max: 900 }) });

test('batches have everybody in order, are no larger than they may be, and as large as can be', () => {
  fc.assert(
    fc.property(fc.array(range, { maxLength: 3 }), size, (ranges, size) => {
      const batches = [...batchesOf(ranges, people, size)];
      const numbersIn = ([from, to]: readonly [number, number]) =>
        Array.from({ length: to - from }, (_, i) => from + i);
      expect(batches.flatMap(({ range }) => numbersIn(range))).toEqual(ranges.flatMap(numbersIn));
      for (const [at, { range, body }] of batches.entries()) {
        const numbers = numbersIn(range);
        expect(new TextDecoder().decode(body)).toBe(batchOf(numbers, people));
        expect(numbers.length).toBeLessThanOrEqual(size.count);
        if (numbers.length > 1) expect(body.length).toBeLessThanOrEqual(size.bytes);
        const next = batches[at + 1];
        if (next?.range[0] !== range[1] || ranges.some(([from]) => from === range[1])) continue;
        const more = new TextEncoder().encode(batchOf([...numbers, range[1]], people)).length;
        expect(numbers.length === size.count || more > size.bytes).toBe(true);
      }
    }),
  );
});
