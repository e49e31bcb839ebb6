import { mix, seedState } from '../hash.ts';
import type { JsonText } from '../index.ts';
import { type Piece, pieceOf } from '../piece.ts';
import { putByte, putNumber, putPiece, type Row, textBy } from '../row.ts';

/** Whose people are meant. */
export interface SeedName {
  readonly seed: string;
  /** `''` for none. */
  readonly namespace: string;
}

/** The member of the administrator's metadata that tells whom a person was made as. */
export const markMember = 'identikit';

const brace = 0x7d;

/** Writes and reads what the administrator's metadata of a seed's people says of where they come from. */
export interface Marks {
  /** The mark of person `i`: seed, namespace, number, and a hash of them. */
  text(i: number): JsonText;
  /** Writes the same. */
  write(row: Row, i: number): void;
  /** The number of the person whom metadata marks as one of the seed; undefined for strangers. */
  read(metadataAdmin: unknown): number | undefined;
}

/** The marks of a seed's people. */
export function marksOf({ seed, namespace }: SeedName): Marks {
  const state = seedState(seed, namespace);
  const [start, middle] = [`{"seed":${JSON.stringify(seed)},"namespace":"${namespace}","number":`, ',"check":'].map(
    pieceOf,
  ) as [Piece, Piece];
  // Nobody is to be taken for one of a seed because of a word in their metadata.
  const check = (i: number): number =>
    (mix(mix((i | 0) ^ state[0]) + mix(Math.floor(i / 2 ** 32) ^ state[1])) ^ state[2]) & 0x3fffffff;
  const write = (row: Row, i: number): void => {
    putPiece(row, start);
    putNumber(row, i);
    putPiece(row, middle);
    putNumber(row, check(i));
    putByte(row, brace);
  };
  return {
    write,
    text: textBy(write),
    read(metadataAdmin) {
      const mark = (metadataAdmin as { [markMember]?: Record<string, unknown> } | null | undefined)?.[markMember];
      const number = mark?.number;
      if (typeof number !== 'number' || mark?.seed !== seed || mark.namespace !== namespace) return undefined;
      return mark.check === check(number) ? number : undefined;
    },
  };
}
