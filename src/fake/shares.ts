import { seedState } from './hash.ts';
import { rekeyable } from './permutation.ts';

/** Shares hold exactly in each of these many people, from a multiple of it on. */
export const blockSize = 1000;

/** Who asks for so many ranks of a block, one after the other, is likely to ask for the others, too. */
const patience = 16;

/** People's places in their aligned block of 1,000, from 0 to 999, each once, in another order in every block. */
export function rankOfPeople(seed: string, purpose: string): (i: number) => number {
  const [a, b, c, d] = seedState(seed, purpose);
  const order = rekeyable(blockSize, 0);
  const ranks = new Uint16Array(blockSize);
  let first = -blockSize;
  let asked = 0;
  return (i) => {
    let at = i - first;
    if (!(at >= 0 && at < blockSize)) {
      const block = Math.floor(i / blockSize);
      order.rekey([a ^ block, b ^ Math.floor(block / 2 ** 32), c, d]);
      first = block * blockSize;
      at = i - first;
      asked = 0;
    }
    if (asked > patience) return ranks[at]!;
    if (asked++ < patience) return order.at(at);
    // All at once they take a third of the time that they would take one by one.
    for (let n = 0; n < blockSize; n++) ranks[n] = order.at(n);
    return ranks[at]!;
  };
}

/**
 * Chooses a share of the people of a seed: exactly that many of each aligned block of 1,000, other ones in every block.
 * @param purpose what they are chosen for; two purposes choose independently
 * @param perMille how many of 1,000; 0 ≤ perMille ≤ 1000
 */
export function shareOfPeople(seed: string, purpose: string, perMille: number): (i: number) => boolean {
  const rank = rankOfPeople(seed, purpose);
  return (i) => rank(i) < perMille;
}

/** Weights in percent, with one decimal at most, of what people can have; whoever is left has nothing. */
export type Weights = Readonly<Record<string, number>>;

/**
 * What a rank stands for among weighted things: so many of `size` ranks have each, exactly but for rounding.
 * @param size the number of ranks that share in them
 * @returns undefined for ranks that are left, and from `size` on
 */
export function weighted(weights: Weights, size?: number): (rank: number) => string | undefined;
/** @param thing what is meant by a name */
export function weighted<Thing>(
  weights: Weights,
  size: number,
  thing: (name: string) => Thing,
): (rank: number) => Thing | undefined;
export function weighted(weights: Weights, size = blockSize, thing: (name: string) => unknown = String) {
  const things = new Array<unknown>(size).fill(undefined);
  let sum = 0;
  let from = 0;
  for (const [name, percent] of Object.entries(weights)) {
    if (percent <= 0) continue;
    sum += percent;
    const to = Math.round((sum * size) / 100);
    things.fill(thing(name), from, to);
    from = to;
  }
  return (rank: number) => things[rank];
}
