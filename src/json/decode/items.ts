import { skipSpace } from '../characters.ts';
import type { Decoding } from './kind.ts';
import { takeString } from './scalars.ts';

/** Stops at each element or member of the array or object at `decoding.at`, then moves behind it. */
export function forEachItem(decoding: Decoding, readItem: () => void): void {
  const { text } = decoding;
  decoding.at = skipSpace(text, decoding.at + 1);
  while (!isClosing(text.charCodeAt(decoding.at))) {
    readItem();
    decoding.at = skipSpace(text, decoding.at);
    if (text.charCodeAt(decoding.at) === 0x2c) decoding.at = skipSpace(text, decoding.at + 1);
  }
  decoding.at++;
}

/** A member's name, unescaped; moves to its value. */
export function takeName(decoding: Decoding): string {
  const name = takeString(decoding);
  decoding.at = skipSpace(decoding.text, skipSpace(decoding.text, decoding.at) + 1);
  return name;
}

function isClosing(code: number): boolean {
  return code === 0x5d || code === 0x7d;
}
