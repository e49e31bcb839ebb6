import { clearLetters, codeReader, codeWriter } from '../compile/code.ts';
import { mostPeople } from '../draw.ts';
import type { SeedState } from '../hash.ts';
import { inversePermutation, permutation } from '../permutation.ts';
import type { Row } from '../row.ts';

/**
 * Writes codes of eight letters and digits; no two people of a seed share one.
 * @param purpose codes for another purpose are in another order
 */
export function codesOf(state: SeedState, purpose: number): (row: Row, i: number) => void {
  const order = permutation(state, mostPeople, purpose);
  const write = codeWriter(clearLetters, 8);
  return (row, i) => write(row, order(i));
}

/** The number of the person whose code ends a text, if it is one. */
export function codesBack(state: SeedState, purpose: number): (text: string) => number | undefined {
  const back = inversePermutation(state, mostPeople, purpose);
  const read = codeReader(clearLetters, 8);
  return (text) => {
    const [n] = read(text.slice(-8));
    return n === undefined ? undefined : back(n);
  };
}
