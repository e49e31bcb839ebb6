import { mostPeople } from '../draw.ts';
import { mix, type SeedState } from '../hash.ts';
import { permutation } from '../permutation.ts';

const purpose = 5;
const twos = Array.from({ length: 256 }, (_, n) => n.toString(16).padStart(2, '0'));
/** All numbers of four hexadecimal digits. */
const fours = twos.flatMap((high) => twos.map((low) => high + low));

/**
 * UUIDs version 4 of people: no two people of a seed share one, since the first 40 bits are the person's number in
 * another order; and up to 256 things of one person have different ones.
 * @param thing 0 ≤ thing < 256
 */
export function uuidsOf(state: SeedState): (i: number, thing: number) => string {
  const order = permutation(state, mostPeople, purpose);
  let known = -1;
  let start = '';
  let tail = 0;
  return (i, thing) => {
    if (i !== known) {
      const number = order(i);
      known = i;
      start = `${fours[Math.floor(number / 2 ** 24)]}${fours[(number / 256) & 0xffff]}-`;
      tail = number & 255;
    }
    const a = mix(Math.imul(tail + (thing << 8) + 1, 0x9e3779b1) ^ mix(i ^ state[0]));
    const b = mix(a ^ state[1]);
    const c = mix(b + state[2]);
    const mixed = (thing ^ mix(i ^ state[3])) & 255;
    return `${start}${fours[(tail << 8) | mixed]}-${fours[0x4000 | (a & 0xfff)]}-${fours[0x8000 | ((a >>> 12) & 0x3fff)]}-${fours[b & 0xffff]}${fours[b >>> 16]}${fours[c & 0xffff]}`;
  };
}
