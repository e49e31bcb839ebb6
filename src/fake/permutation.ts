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
  return size <= 1 ? () => 0 : walk(size, keysOf(state, purpose), false);
}

/** The way back: the number that {@link permutation} puts in a place. */
export function inversePermutation(state: SeedState, size: number, purpose: number): Permutation {
  return size <= 1 ? () => 0 : walk(size, keysOf(state, purpose).reverse(), true);
}

/** A Feistel network is its own way back with its keys in the other order and its halves changed over. */
function walk(size: number, keys: Int32Array, isBack: boolean): Permutation {
  const { base, shift } = halvesOf(size);
  return (n) => {
    let value = n;
    do {
      const high = Math.floor(value / base);
      const low = value - high * base;
      let left = isBack ? low : high;
      let right = isBack ? high : low;
      for (let round = 0; round < rounds; round++) {
        const next = left ^ (mix(right ^ keys[round]!) >>> shift);
        left = right;
        right = next;
      }
      value = isBack ? right * base + left : left * base + right;
    } while (value >= size);
    return value;
  };
}

/** An order that can become that of another seed, for where the seed changes often. */
export interface RekeyableOrder {
  readonly at: Permutation;
  readonly rekey: (state: SeedState) => void;
}

/** As {@link permutation}, for up to 2^30 numbers. */
export function rekeyable(size: number, purpose: number): RekeyableOrder {
  if (size <= 1) return { at: () => 0, rekey: () => {} };
  const { shift } = halvesOf(size);
  const half = 32 - shift;
  const salts = saltsOf(purpose);
  const keys = new Int32Array(rounds);
  return {
    rekey(state) {
      for (let round = 0; round < rounds; round++) keys[round] = mix(state[round & 3]! ^ salts[round]!);
    },
    at(n) {
      let value = n;
      do {
        let left = value >>> half;
        let right = value & ((1 << half) - 1);
        for (let round = 0; round < rounds; round++) {
          const next = left ^ (mix(right ^ keys[round]!) >>> shift);
          left = right;
          right = next;
        }
        value = (left << half) | right;
      } while (value >= size);
      return value;
    },
  };
}

function keysOf(state: SeedState, purpose: number): Int32Array {
  return saltsOf(purpose).map((salt, round) => mix(state[round & 3]! ^ salt));
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
