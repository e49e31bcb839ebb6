import type { UsedPart } from '../compile/uses.ts';
import type { People } from '../compile-people.ts';
import { pieceOf } from '../piece.ts';
import { newRow, putPart, putPiece, type Row } from '../row.ts';
import type { Facts } from './facts.ts';
import { putMoment } from './timestamps.ts';
import { inSmallLetters } from './used-parts.ts';

/** A person who is about to be written, and what is written of them more than once. */
export interface Told {
  readonly i: number;
  /** Microseconds since 1970. */
  readonly created: number;
  /** Has the traits at its begin, and further on what the other members name places of. */
  readonly said: Row;
  readonly traitsEnd: number;
  /** What Kratos uses of the traits, in small letters. */
  readonly used: readonly UsedPart[];
  /** `"created_at":"…","updated_at":"…"}` */
  readonly times: number;
  readonly timesEnd: number;
  /** The moment alone. */
  readonly moment: number;
  readonly momentEnd: number;
}

const createdAt = pieceOf('"created_at":"');
const updatedAt = pieceOf('","updated_at":"');
const end = pieceOf('"}');

/** Begins to tell of people; what was told of one holds until the next. */
export function teller(people: People, facts: Facts): (i: number) => Told {
  const said = newRow();
  return (i) => {
    said.at = 0;
    const written = people.write(said, i);
    const traitsEnd = said.at;
    const used = inSmallLetters(said, written);
    const created = facts.createdAt(i);
    const times = said.at;
    putPiece(said, createdAt);
    const moment = said.at;
    putMoment(said, created);
    const momentEnd = said.at;
    putPiece(said, updatedAt);
    putPart(said, said, moment, momentEnd);
    putPiece(said, end);
    return { i, created, said, traitsEnd, used, times, timesEnd: said.at, moment, momentEnd };
  };
}

/** Writes the end of an object that came into being with the person. */
export function putTimes(row: Row, { said, times, timesEnd }: Told): void {
  putPart(row, said, times, timesEnd);
}

/** Writes when the person came. */
export function putCreation(row: Row, { said, moment, momentEnd }: Told): void {
  putPart(row, said, moment, momentEnd);
}
