import { type Draw, mostPeople } from '../draw.ts';
import { inversePermutation, permutation } from '../permutation.ts';
import { makeRoom, putText, type Row } from '../row.ts';
import { type Place, reserve, type UniqueKind, type Work } from './work.ts';

/** Letters and digits that are not taken for one another. */
export const clearLetters = '0123456789abcdefghjkmnpqrstvwxyz';

/** A text of fixed length for every person, member and element, no two alike. */
export interface Code {
  readonly width: number;
  /** How many people there are codes for. */
  readonly people: number;
  write(row: Row, draw: Draw): void;
}

/** How codes of a place may look. */
export interface CodeRules {
  readonly kind: UniqueKind;
  readonly alphabet: string;
  /** The least and the greatest number of characters. */
  readonly least: number;
  readonly most: number;
}

/** The shortest codes that are enough for everybody, or for as many as there are codes of the greatest length. */
export function uniqueCode({ kind, alphabet, least, most }: CodeRules, place: Place, work: Work): Code {
  const { total, rank } = reserve(kind, place, work);
  const wanted = mostPeople * total;
  const radix = alphabet.length;
  let width = 1;
  while (radix ** width < wanted && width < most) width++;
  const size = Math.min(wanted, radix ** width);
  const order = permutation(work.state, size, purposes[kind]);
  const full = Math.max(width, Math.min(least, most));
  const write = codeWriter(alphabet, width);
  const back = inversePermutation(work.state, size, purposes[kind]);
  const read = codeReader(alphabet, width);
  work.readers.push((text) => read(text).flatMap((n) => (n < size ? [Math.floor(back(n) / total)] : [])));
  const padding = alphabet[0]!.repeat(full - width);
  return {
    width: full,
    people: Math.floor(size / total),
    write(row, draw) {
      putText(row, padding);
      write(row, order(rank(draw)));
    },
  };
}

/** Writes numbers with an alphabet of ASCII for digits, two at a time; `width` of them. */
export function codeWriter(alphabet: string, width: number): (row: Row, n: number) => void {
  const digits = Uint8Array.from(alphabet, (digit) => digit.charCodeAt(0));
  const pairs = Uint16Array.from([...digits].flatMap((first) => [...digits].map((second) => first | (second << 8))));
  return (row, n) => {
    makeRoom(row, width);
    let rest = n;
    let at = row.at + width;
    for (; at > row.at + 1; at -= 2) {
      const next = Math.floor(rest / pairs.length);
      row.view.setUint16(at - 2, pairs[rest - next * pairs.length]!, true);
      rest = next;
    }
    if (at > row.at) row.bytes[row.at] = digits[rest % digits.length]!;
    row.at += width;
  };
}

/** Reads all numbers that stand in a text as {@link codeWriter} writes them, whatever is around them. */
export function codeReader(alphabet: string, width: number): (text: string) => number[] {
  const digits = alphabet.toLowerCase();
  return (text) => {
    const values = Array.from(text.toLowerCase(), (letter) => digits.indexOf(letter));
    const found: number[] = [];
    let run = 0;
    for (const [at, value] of values.entries()) {
      run = value < 0 ? 0 : run + 1;
      if (run < width) continue;
      found.push(values.slice(at + 1 - width, at + 1).reduce((n, digit) => n * digits.length + digit, 0));
    }
    return found;
  };
}

/** Different orders for what would otherwise tell one code by another. */
export const purposes: Readonly<Record<UniqueKind, number>> = { email: 1, phone: 2, text: 3 };
