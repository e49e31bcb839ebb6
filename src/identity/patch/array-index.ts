import { goQuote } from '../../json/go-quote.ts';

const integer = /^[+-]?0*\d{1,19}$/;
const digitsOnly = /^[+-]?\d+$/;
const leadingDigits = /^[+-]?0*(\d*)/;
const maxUint64 = 2n ** 64n - 1n;

/** A part of a path as Go's `strconv.Atoi` reads it: `+1`, `007` and `-1` are numbers too. undefined when it is none. */
export function parseIndex(part: string): number | undefined {
  if (!integer.test(part)) return undefined;
  return part.length < 19 || isInt64(BigInt(part)) ? Number(part) : undefined;
}

/** What `strconv.Atoi` says of a part that is no index. */
export function whyNoIndex(part: string): string {
  const digits = leadingDigits.exec(part)?.[1] ?? '';
  const outOfRange = digits.length > 20 || BigInt(digits) > maxUint64 || digitsOnly.test(part);
  return `strconv.Atoi: parsing ${goQuote(part)}: ${outOfRange ? 'value out of range' : 'invalid syntax'}`;
}

/** The last part of the path names an element of an array, if it is an array that holds it. */
export function endsInIndex(path: string): boolean {
  const last = path.slice(path.lastIndexOf('/') + 1);
  return last === '-' || parseIndex(last) !== undefined;
}

/** What the library says of an index that `part` writes and the array does not have. */
export function invalidIndex(part: string): string {
  return `Unable to access invalid index: ${BigInt(part)}: invalid index referenced`;
}

function isInt64(index: bigint): boolean {
  return index === BigInt.asIntN(64, index);
}
