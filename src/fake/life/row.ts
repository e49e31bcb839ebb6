/** Bytes that texts are written into, one behind the other. */
export interface Row {
  bytes: Uint8Array;
  /** Where the next byte goes. */
  at: number;
}

/** An empty row. */
export function newRow(): Row {
  return { bytes: new Uint8Array(1 << 17), at: 0 };
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const hexDigits = encoder.encode('0123456789abcdef');

/** Writes text. */
export function putText(row: Row, text: string): void {
  makeRoom(row, 3 * text.length);
  const { bytes } = row;
  let { at } = row;
  for (let n = 0; n < text.length; n++) {
    const code = text.charCodeAt(n);
    if (code > 127) {
      row.at = at + encoder.encodeInto(text.slice(n), bytes.subarray(at)).written;
      return;
    }
    bytes[at++] = code;
  }
  row.at = at;
}

/** Writes bytes. */
export function putBytes(row: Row, piece: Uint8Array): void {
  makeRoom(row, piece.length);
  row.bytes.set(piece, row.at);
  row.at += piece.length;
}

/** Writes once more what was written from one place to another. */
export function putAgain(row: Row, from: number, to: number): void {
  makeRoom(row, to - from);
  row.bytes.copyWithin(row.at, from, to);
  row.at += to - from;
}

/** Writes 16 bits as four hexadecimal digits. */
export function putHex(row: Row, word: number): void {
  const { bytes, at } = row;
  bytes[at] = hexDigits[(word >>> 12) & 15]!;
  bytes[at + 1] = hexDigits[(word >>> 8) & 15]!;
  bytes[at + 2] = hexDigits[(word >>> 4) & 15]!;
  bytes[at + 3] = hexDigits[word & 15]!;
  row.at = at + 4;
}

/** Writes a whole number as `width` decimal digits. */
export function putDigits(row: Row, number: number, width: number): void {
  let rest = number;
  for (let at = row.at + width - 1; at >= row.at; at--) {
    const next = Math.floor(rest / 10);
    row.bytes[at] = 48 + (rest - next * 10);
    rest = next;
  }
  row.at += width;
}

const tens = Uint8Array.from({ length: 100 }, (_, number) => 48 + Math.floor(number / 10));
const ones = Uint8Array.from({ length: 100 }, (_, number) => 48 + (number % 10));

/** Writes a whole number below 100 as two digits. */
export function putTwoDigits(row: Row, number: number): void {
  row.bytes[row.at] = tens[number]!;
  row.bytes[row.at + 1] = ones[number]!;
  row.at += 2;
}

/** Writes a whole number from 0 to 2^53. */
export function putNumber(row: Row, number: number): void {
  let width = 1;
  for (let limit = 10; limit <= number; limit *= 10) width++;
  makeRoom(row, width);
  putDigits(row, number, width);
}

/** The text that was written. */
export function textOf(row: Row): string {
  return decoder.decode(row.bytes.subarray(0, row.at));
}

/** Room for single bytes that are written between two pieces without asking for it. */
const spare = 64;

/** Sees to it that so many bytes more can be written, and some single ones behind them. */
export function makeRoom(row: Row, more: number): void {
  if (row.at + more + spare <= row.bytes.length) return;
  const larger = new Uint8Array(2 * (row.at + more + spare));
  larger.set(row.bytes.subarray(0, row.at));
  row.bytes = larger;
}
