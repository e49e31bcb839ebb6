import { mix, type SeedState } from './hash.ts';

/** Numbers 0 ≤ n < size in another order: each of them once. */
export type Permutation = (n: number) => number;

const rounds = 6;

/**
 * The order that a seed gives the numbers below `size`, computed without a table: a Feistel network over the next
 * larger power of four, walked until it comes back into the range.
 * @param size 1 ≤ size ≤ 2^53
 * @param purpose tells several orders of one seed apart
 */
export function permutation(state: SeedState, size: number, purpose: number): Permutation {
  if (size <= 1) return () => 0;
  const half = Math.max(1, Math.ceil(bitsFor(size) / 2));
  const base = 2 ** half;
  const shift = 32 - half;
  const keys = Array.from({ length: rounds }, (_, round) => mix(state[round & 3]! ^ mix(purpose * rounds + round + 1)));
  return (n) => {
    let value = n;
    do {
      let left = Math.floor(value / base);
      let right = value - left * base;
      for (let round = 0; round < rounds; round++) {
        const next = left ^ (mix(right ^ keys[round]!) >>> shift);
        left = right;
        right = next;
      }
      value = left * base + right;
    } while (value >= size);
    return value;
  };
}

function bitsFor(size: number): number {
  let count = 0;
  while (2 ** count < size) count++;
  return count;
}
