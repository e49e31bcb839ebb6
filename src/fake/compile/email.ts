import type { JsonObject } from '../../json/value.ts';
import type { Persona } from '../persona.ts';
import { pieceOf } from '../piece.ts';
import { putByte, putPiece, putText, type Row } from '../row.ts';
import { SchemaUnsatisfiable } from '../schema-unsatisfiable.ts';
import { clearLetters, uniqueCode } from './code.ts';
import { limitsOf } from './limits.ts';
import type { Place, Plan, Work } from './work.ts';

/** The most that may stand before the `@`. */
const longestLocal = 64;

const [quote, dot] = [0x22, 0x2e];

/**
 * E-mail addresses `first.last.code@people.example`, or at `namespace.example`: hosts that belong to nobody. The code
 * alone tells all addresses of a seed apart.
 */
export function compileEmail(schema: JsonObject, place: Place, work: Work): Plan {
  const { least, most } = limitsOf(schema, 'minLength', 'maxLength');
  if (schema.has('pattern')) work.mustCheck = true;
  const host = hostFor(work, most);
  const room = Math.min(longestLocal, most - host.length);
  if (room < 1)
    throw new SchemaUnsatisfiable('maxLength', place.at, `no address at a host reserved for examples is that short`);
  const code = uniqueCode(
    { kind: 'email', alphabet: clearLetters, least: least - host.length, most: room },
    place,
    work,
  );
  if (code.width + host.length < least)
    throw new SchemaUnsatisfiable('minLength', place.at, `no address that is made here is that long`);
  const nameRoom = room - code.width - 1;
  const end = pieceOf(`${host}"`);
  const write: Plan['write'] = (row, draw) => {
    putByte(row, quote);
    if (nameRoom >= 1) putName(row, work.persona(draw), nameRoom);
    code.write(row, draw);
    putPiece(row, end);
  };
  return { write, isSmall: true, people: code.people };
}

/** Writes `first.last.`, without its end where there is no room for it. */
function putName(row: Row, { first, last }: Persona, room: number): void {
  if (first.letters.length + 1 + last.letters.length > room) putText(row, cut(`${first.ascii}.${last.ascii}`, room));
  else {
    putPiece(row, first.letters);
    putByte(row, dot);
    putPiece(row, last.letters);
  }
  putByte(row, dot);
}

/** A dot may not stand before another one. */
function cut(name: string, length: number): string {
  return name.slice(0, length).replace(/\.$/, '');
}

function hostFor({ namespace }: Work, most: number): string {
  if (namespace !== '') return `@${namespace}.example`;
  return most >= 24 ? '@people.example' : '@a.example';
}
