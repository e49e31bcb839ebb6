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
  const order = rekeyable(size, purpose);
  order.rekey(...state);
  return order.at;
}

/** An order that can become that of another seed. */
export interface RekeyableOrder {
  at: Permutation;
  /** Takes the words of the other seed. */
  rekey(a: number, b: number, c: number, d: number): void;
}

/** As {@link permutation}, for where the seed changes so often that a new order each time is too much. */
export function rekeyable(size: number, purpose: number): RekeyableOrder {
  if (size <= 1) return { at: () => 0, rekey: () => {} };
  const { base, shift } = halvesOf(size);
  const salts = saltsOf(purpose);
  const keys = new Int32Array(rounds);
  return {
    rekey(a, b, c, d) {
      keys[0] = mix(a ^ salts[0]!);
      keys[1] = mix(b ^ salts[1]!);
      keys[2] = mix(c ^ salts[2]!);
      keys[3] = mix(d ^ salts[3]!);
      keys[4] = mix(a ^ salts[4]!);
      keys[5] = mix(b ^ salts[5]!);
    },
    at(n) {
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
    },
  };
}

/** The way back: the number that {@link permutation} puts in a place. */
export function inversePermutation(state: SeedState, size: number, purpose: number): Permutation {
  if (size <= 1) return () => 0;
  const { base, shift } = halvesOf(size);
  const keys = saltsOf(purpose).map((salt, round) => mix(state[round & 3]! ^ salt));
  return (n) => {
    let value = n;
    do {
      let left = Math.floor(value / base);
      let right = value - left * base;
      for (let round = rounds - 1; round >= 0; round--) {
        const before = right ^ (mix(left ^ keys[round]!) >>> shift);
        right = left;
        left = before;
      }
      value = left * base + right;
    } while (value >= size);
    return value;
  };
}

/** Tell the rounds of an order apart, and the orders for several purposes. */
function saltsOf(purpose: number): Int32Array {
  return Int32Array.from({ length: rounds }, (_, round) => mix(purpose * rounds + round + 1));
}

function halvesOf(size: number): { readonly base: number; readonly shift: number } {
  let bits = 0;
  while (2 ** bits < size) bits++;
  const half = Math.max(1, Math.ceil(bits / 2));
  return { base: 2 ** half, shift: 32 - half };
}
