import type { UsedPart } from '../compile/uses.ts';
import { putText, type Row, textOf } from '../row.ts';
import { plainText } from './addresses.ts';

/**
 * Where used texts stand as Kratos keeps addresses and identifiers: in small letters. Those that are written otherwise
 * are written once more, behind everything else in the row.
 */
export function inSmallLetters(row: Row, used: readonly UsedPart[]): readonly UsedPart[] {
  if (used.every(({ isSmall }) => isSmall)) return used;
  return used.map((part) => {
    const { isSmall, uses } = part;
    if (isSmall || isInSmallLetters(row, part)) return part;
    const from = row.at;
    putText(row, JSON.stringify(plainText({ text: textAt(row, part), uses })));
    return { from, to: row.at, isSmall: true, uses };
  });
}

const [quote, backslash, capitalA, capitalZ, lastOfAscii] = [0x22, 0x5c, 0x41, 0x5a, 0x7f];

/** Whether a part is a string without escapes, without capitals, and without letters of which there may be capitals. */
function isInSmallLetters({ bytes }: Row, { from, to }: UsedPart): boolean {
  if (bytes[from] !== quote) return false;
  for (let at = from; at < to; at++) {
    const byte = bytes[at]!;
    if (byte > lastOfAscii || byte === backslash || (byte >= capitalA && byte <= capitalZ)) return false;
  }
  return true;
}

/** Whether a part has the text of one before it that is used for the same. */
export function isRepeated(row: Row, used: readonly UsedPart[], at: number, use: 'verification' | 'recovery'): boolean {
  for (let n = 0; n < at; n++)
    if (used[n]!.uses[use] === used[at]!.uses[use] && textAt(row, used[n]!) === textAt(row, used[at]!)) return true;
  return false;
}

/** The texts of some parts in order, each once, as elements of a list. */
export function listed(row: Row, parts: readonly UsedPart[]): string {
  return [...new Set(parts.map((part) => textAt(row, part)))].sort().join(',');
}

const textAt = (row: Row, { from, to }: UsedPart): string => textOf(row, from, to);
