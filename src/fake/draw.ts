import type { UsedPart } from './compile/uses.ts';
import { mix, type SeedState } from './hash.ts';

/** The choices of one person: each is a hash of seed, number of the person and number of the choice. */
export interface Draw {
  /** The person's number, 0 ≤ i < 2^40. */
  readonly i: number;
  readonly a: number;
  readonly b: number;
  /** 0, or how many documents of this person were refused before. */
  readonly attempt: number;
  /** Tells the elements of arrays apart. */
  salt: number;
  /** The number of the element among all those that the arrays around it can have. */
  element: number;
  /** What Kratos uses of what was written. */
  used: readonly UsedPart[];
}

/** The number of people of a seed. */
export const mostPeople = 2 ** 40;

const nothingUsed: readonly UsedPart[] = [];

/** The choices of person `i`; `attempt` tells further documents of the same person apart. */
export function drawOf(state: SeedState, i: number, attempt = 0): Draw {
  const low = i | 0;
  const high = Math.floor(i / 2 ** 32) | (attempt << 8);
  const a = mix(mix(low ^ state[0]) + mix(high ^ state[1]));
  const b = mix(mix(Math.imul(low, 0x9e3779b1) + state[2]) ^ mix(high + state[3]) ^ a);
  return { i, a, b, attempt, salt: 0, element: 0, used: nothingUsed };
}

/** 32 random bits: choice number `slot`. */
export function bits(draw: Draw, slot: number): number {
  return mix((mix(Math.imul(slot + draw.salt, 0x9e3779b1) ^ draw.a) + draw.b) | 0) >>> 0;
}

/** A whole number 0 ≤ n < `count`, for `count` up to 2^32. */
export function below(draw: Draw, slot: number, count: number): number {
  return Math.floor((bits(draw, slot) / 2 ** 32) * count);
}

/** One of several things, each as likely as the others. */
export function pick<T>(draw: Draw, slot: number, things: readonly T[]): T {
  return things[below(draw, slot, things.length)]!;
}
