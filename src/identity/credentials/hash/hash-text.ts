import { UnusableHash } from './unusable-hash.ts';

/** The `$`-separated parts of a hash, of which there must be exactly `count` (the empty one before the first `$` too). */
export function splitHash(hash: string, count: number): string[] {
  const parts = hash.split('$');
  if (parts.length !== count) throw new UnusableHash(`expected ${count - 1} parts separated by "$"`);
  return parts;
}

/**
 * The numbers of a parameter list such as `m=65536,t=3,p=4`, in the order of `names`.
 * What follows the last number is not looked at.
 */
export function readNumbers(text: string, names: readonly string[]): number[] {
  const pattern = new RegExp(`^${names.map((name) => `${name}=(\\d{1,10})`).join(',')}`);
  const found = pattern.exec(text);
  if (!found) throw new UnusableHash(`expected parameters ${names.map((name) => `${name}=<number>`).join(',')}`);
  return found.slice(1).map(Number);
}

/** Throws unless `cost` is at most `limit`: a hash may ask for more work than a server should spend on one password. */
export function limitCost(what: string, cost: number, limit: number): void {
  if (cost > limit) throw new UnusableHash(`${what} is ${cost}, which would take too long; the limit is ${limit}`);
}
