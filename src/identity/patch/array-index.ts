import { goQuote } from '../../json/go-quote.ts';

const digitsOnly = /^[+-]?\d+$/;
const maxInt64 = 2n ** 63n - 1n;
const maxUint64 = 2n ** 64n - 1n;

/** A part of a path as Go's `strconv.Atoi` reads it (`+1`, `007` and `-1` are numbers); a text says why it is none. */
export function parseIndex(part: string): number | string {
  if (digitsOnly.test(part)) {
    if (part.length < 19) return Number(part);
    const index = BigInt(part);
    return index <= maxInt64 && index >= -maxInt64 - 1n ? Number(index) : notParsed(part, 'value out of range');
  }
  const digits = /^[+-]?(\d*)/.exec(part)?.[1] ?? '';
  const overflows = digits.length >= 20 && BigInt(digits) > maxUint64;
  return notParsed(part, overflows ? 'value out of range' : 'invalid syntax');
}

/** The last part of the path names an element of an array, if it is an array that holds it. */
export function endsInIndex(path: string): boolean {
  const last = path.slice(path.lastIndexOf('/') + 1);
  return last === '-' || typeof parseIndex(last) === 'number';
}

/** What the library says of an index that `part` writes and the array does not have. */
export function invalidIndex(part: string): string {
  return `Unable to access invalid index: ${BigInt(part)}: invalid index referenced`;
}

function notParsed(part: string, why: string): string {
  return `strconv.Atoi: parsing ${goQuote(part)}: ${why}`;
}
