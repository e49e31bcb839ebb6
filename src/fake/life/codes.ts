import { clearLetters, codeWriter } from '../compile/code.ts';
import { mostPeople } from '../draw.ts';
import type { SeedState } from '../hash.ts';
import { permutation } from '../permutation.ts';

/**
 * Codes of eight letters and digits; no two people of a seed share one.
 * @param purpose codes for another purpose are in another order
 */
export function codesOf(state: SeedState, purpose: number): (i: number) => string {
  const order = permutation(state, mostPeople, purpose);
  const write = codeWriter(clearLetters, 8);
  return (i) => write(order(i));
}
