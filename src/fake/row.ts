import type { Piece } from './piece.ts';

/** Bytes that texts are written into, one behind the other. */
export interface Row {
  bytes: Uint8Array;
  /** The same bytes, for whoever writes several at once. */
  view: DataView;
  /** Where the next byte goes. */
  at: number;
  /** How far texts may go; some bytes are spare behind it. */
  end: number;
}

/** Room for the end of a last word, and for single bytes that are written between two pieces without asking for it. */
const spare = 64;

/** An empty row. @param size bytes that it has room for at first */
export function newRow(size = 1024): Row {
  const bytes = new Uint8Array(size + spare);
  return { bytes, view: new DataView(bytes.buffer), at: 0, end: size };
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Writes a byte. */
export function putByte(row: Row, byte: number): void {
  makeRoom(row, 1);
  row.bytes[row.at++] = byte;
}

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

const quote = 34;
const backslash = 92;

/** Writes text as a string of JSON. */
export function putQuoted(row: Row, text: string): void {
  makeRoom(row, text.length + 2);
  const { bytes } = row;
  let { at } = row;
  bytes[at++] = quote;
  for (let n = 0; n < text.length; n++) {
    const code = text.charCodeAt(n);
    if (code < 32 || code > 126 || code === quote || code === backslash) {
      putText(row, JSON.stringify(text));
      return;
    }
    bytes[at++] = code;
  }
  bytes[at++] = quote;
  row.at = at;
}

/*
 * Eight bytes at a time, as floating-point numbers, are written three times as fast as single ones. They come out as
 * they went in: only the bits of a NaN might not, and its last byte, 0x7f or 0xff behind one from 0xf0 on, makes no
 * UTF-8. The last word of a text may be longer than the text; what is written next is written over its end.
 */

/** Writes a piece. */
export function putPiece(row: Row, { pool, from, to, length }: Piece): void {
  makeRoom(row, length);
  const { view } = row;
  let { at } = row;
  row.at = at + length;
  for (let n = from; n < to; n++, at += 8) view.setFloat64(at, pool[n]!, true);
}

/** Writes what stands in a row, be it the same one, from one place to another. */
export function putPart(row: Row, source: Row, from: number, to: number): void {
  const length = to - from;
  makeRoom(row, length);
  const { view, at } = row;
  // A row has some spare bytes at its end, so that its last word can be read.
  for (let n = 0; n < length; n += 8) view.setFloat64(at + n, source.view.getFloat64(from + n, true), true);
  row.at = at + length;
}

/** Two characters of ASCII as they lie in memory. */
const pairOf = (text: string): number => text.charCodeAt(0) | (text.charCodeAt(1) << 8);
const hexPairs = Uint16Array.from({ length: 256 }, (_, byte) => pairOf(byte.toString(16).padStart(2, '0')));
const decimalPairs = Uint16Array.from({ length: 100 }, (_, number) => pairOf(String(number).padStart(2, '0')));

/** Sets four hexadecimal digits in a place for which there is room already: the last 16 bits of a word. */
export function setHex({ view }: Row, at: number, word: number): void {
  view.setInt32(at, hexPairs[(word >>> 8) & 255]! | (hexPairs[word & 255]! << 16), true);
}

/** Sets two decimal digits in a place for which there is room already: a whole number below 100. */
export function setTwoDigits({ view }: Row, at: number, number: number): void {
  view.setUint16(at, decimalPairs[number]!, true);
}

const powersOfTen = Int32Array.from({ length: 9 }, (_, n) => 10 ** (n + 1));
const largestWord = 2 ** 31 - 1;

/** Writes a whole number from 0 to 2^53. */
export function putNumber(row: Row, number: number): void {
  if (number > largestWord) {
    const high = Math.floor(number / 1e8);
    putNumber(row, high);
    setDigits(row, 8, number - 1e8 * high);
    return;
  }
  let width = 1;
  while (width <= powersOfTen.length && number >= powersOfTen[width - 1]!) width++;
  setDigits(row, width, number);
}

/** @param number below 2^31 */
function setDigits(row: Row, width: number, number: number): void {
  makeRoom(row, width);
  let rest = number;
  let at = row.at + width;
  while (at > row.at + 1) {
    const next = (rest / 100) | 0;
    at -= 2;
    setTwoDigits(row, at, rest - 100 * next);
    rest = next;
  }
  // The first digit of an odd number of them comes last.
  if (at > row.at) row.bytes[row.at] = 48 + rest;
  row.at += width;
}

/** The text that was written from one place to another. */
export function textOf(row: Row, from = 0, to = row.at): string {
  return decoder.decode(row.bytes.subarray(from, to));
}

/** The text that something writes. */
export function textBy<Words extends unknown[]>(put: (row: Row, ...words: Words) => void): (...words: Words) => string {
  const row = newRow();
  return (...words) => {
    row.at = 0;
    put(row, ...words);
    return textOf(row);
  };
}

/** Sees to it that so many bytes more can be written, and some single ones behind them. */
export function makeRoom(row: Row, more: number): void {
  if (row.at + more > row.end) enlarge(row, 2 * (row.at + more));
}

function enlarge(row: Row, size: number): void {
  const larger = newRow(size);
  larger.bytes.set(row.bytes.subarray(0, row.at));
  Object.assign(row, larger, { at: row.at });
}
