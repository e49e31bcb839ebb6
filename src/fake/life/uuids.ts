import { mostPeople } from '../draw.ts';
import { mix, type SeedState } from '../hash.ts';
import { inversePermutation, permutation } from '../permutation.ts';
import { makeRoom, type Row, setHex, textBy } from '../row.ts';

/** Writes the UUID of a person's thing. @param thing 0 ≤ thing < 256 */
export type WriteUuid = (row: Row, i: number, thing: number) => void;

const purpose = 5;
const dash = 45;

/**
 * UUIDs version 4 of people: no two people of a seed share one, since the first 40 bits are the person's number in
 * another order; and up to 256 things of one person have different ones.
 */
export function uuidWriter(state: SeedState): WriteUuid {
  const order = permutation(state, mostPeople, purpose);
  let known = -1;
  let number = 0;
  let high = 0;
  return (row, i, thing) => {
    if (i !== known) {
      known = i;
      number = order(i);
      high = Math.floor(number / 2 ** 24);
    }
    const last = number & 255;
    const a = mix(Math.imul(last + (thing << 8) + 1, 0x9e3779b1) ^ mix(i ^ state[0]));
    const b = mix(a ^ state[1]);
    const c = mix(b + state[2]);
    makeRoom(row, 36);
    const { bytes, at } = row;
    setHex(row, at, high);
    setHex(row, at + 4, number / 256);
    bytes[at + 8] = dash;
    setHex(row, at + 9, (last << 8) | ((thing ^ mix(i ^ state[3])) & 255));
    bytes[at + 13] = dash;
    setHex(row, at + 14, 0x4000 | (a & 0xfff));
    bytes[at + 18] = dash;
    setHex(row, at + 19, 0x8000 | ((a >>> 12) & 0x3fff));
    bytes[at + 23] = dash;
    setHex(row, at + 24, b);
    setHex(row, at + 28, b >>> 16);
    setHex(row, at + 32, c);
    row.at = at + 36;
  };
}

/** The same as texts. */
export const uuidsOf = (write: WriteUuid): ((i: number, thing: number) => string) => textBy(write);

/** Orders the people of a seed as their UUIDs do. */
export interface UuidOrder {
  /** The place of person `i` among all that there can be. */
  placeOf(i: number): number;
  /** The number of the person in a place. */
  personAt(place: number): number;
  /** The place that a UUID of a person names. */
  read(uuid: string): number;
}

/** The order of the UUIDs that {@link uuidWriter} writes. */
export function uuidOrder(state: SeedState): UuidOrder {
  return {
    placeOf: permutation(state, mostPeople, purpose),
    personAt: inversePermutation(state, mostPeople, purpose),
    read: (uuid) => Number.parseInt(uuid.slice(0, 8) + uuid.slice(9, 11), 16),
  };
}
