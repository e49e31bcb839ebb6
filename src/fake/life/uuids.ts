import { mostPeople } from '../draw.ts';
import { mix, type SeedState } from '../hash.ts';
import { inversePermutation, permutation } from '../permutation.ts';
import { makeRoom, newRow, putHex, type Row, textOf } from './row.ts';

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
    putHex(row, high);
    putHex(row, (number / 256) & 0xffff);
    row.bytes[row.at++] = dash;
    putHex(row, (last << 8) | ((thing ^ mix(i ^ state[3])) & 255));
    row.bytes[row.at++] = dash;
    putHex(row, 0x4000 | (a & 0xfff));
    row.bytes[row.at++] = dash;
    putHex(row, 0x8000 | ((a >>> 12) & 0x3fff));
    row.bytes[row.at++] = dash;
    putHex(row, b & 0xffff);
    putHex(row, b >>> 16);
    putHex(row, c & 0xffff);
  };
}

/** The same as texts. */
export function uuidsOf(write: WriteUuid): (i: number, thing: number) => string {
  const row = newRow();
  return (i, thing) => {
    row.at = 0;
    write(row, i, thing);
    return textOf(row);
  };
}

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
