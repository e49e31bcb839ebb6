import { seedState } from './hash.ts';
import { type Permutation, permutation } from './permutation.ts';

/** Shares hold exactly in each of these many people, from a multiple of it on. */
export const blockSize = 1000;

/**
 * Chooses a share of the people of a seed: exactly that many of each aligned block of 1,000, other ones in every block.
 * @param purpose what they are chosen for; two purposes choose independently
 * @param perMille how many of 1,000; 0 ≤ perMille ≤ 1000
 */
export function shareOfPeople(seed: string, purpose: string, perMille: number): (i: number) => boolean {
  const state = seedState(seed, purpose);
  let known = -1;
  let order: Permutation = () => 0;
  return (i) => {
    const block = Math.floor(i / blockSize);
    if (block !== known) {
      const [a, b, c, d] = state;
      order = permutation([a ^ block, b ^ Math.floor(block / 2 ** 32), c, d], blockSize, 0);
      known = block;
    }
    return order(i % blockSize) < perMille;
  };
}
