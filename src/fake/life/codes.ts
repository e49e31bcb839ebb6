import { clearLetters } from '../compile/code.ts';
import { mostPeople } from '../draw.ts';
import type { SeedState } from '../hash.ts';
import { permutation } from '../permutation.ts';

const length = 8;
const pairs = [...clearLetters].flatMap((first) => [...clearLetters].map((second) => first + second));

/**
 * Codes of eight letters and digits; no two people of a seed share one.
 * @param purpose codes for another purpose are in another order
 */
export function codesOf(state: SeedState, purpose: number): (i: number) => string {
  const order = permutation(state, mostPeople, purpose);
  return (i) => {
    let rest = order(i);
    let code = '';
    for (let at = 0; at < length; at += 2) {
      code = pairs[rest % pairs.length]! + code;
      rest = Math.floor(rest / pairs.length);
    }
    return code;
  };
}
