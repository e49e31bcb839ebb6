import { type Draw, mostPeople } from '../draw.ts';
import type { Ranges } from '../pattern/character-class.ts';
import type { PatternNode } from '../pattern/parse-pattern.ts';
import { capacityOf, shapeFor } from '../pattern/shape.ts';
import { permutation } from '../permutation.ts';
import type { Persona } from '../persona.ts';
import { putQuoted, putText, type Row } from '../row.ts';
import { SchemaUnsatisfiable } from '../schema-unsatisfiable.ts';
import { clearLetters, purposes, uniqueCode } from './code.ts';
import type { TextRules } from './text-rules.ts';
import { type Place, type Plan, reserve, type Work } from './work.ts';

/** Without a limit of their own, unique texts are no longer than this. */
const usualMost = 60;

/**
 * Texts that never repeat: `first.last.code` where letters and length allow it, the bare code, or a text of the pattern
 * with the code in its free places.
 * @param named whether the person's name is to be in it
 */
export function compileUniqueText(rules: TextRules, named: boolean, place: Place, work: Work): Plan {
  const letters = freeLetters(rules.pattern);
  const plan = letters === undefined ? undefined : nameAndCode(rules, letters, named, place, work);
  if (plan) return plan;
  if (work.namespace !== '' && rules.address !== undefined)
    throw new SchemaUnsatisfiable('pattern', place.at, `has no room for the namespace ${work.namespace}`);
  return codeInShape(rules, place, work);
}

/** Any letters, in any number from `least` to `most`. */
interface Letters {
  readonly least: number;
  readonly most: number;
  has(letter: string): boolean;
}

/** The letters of a pattern that is one class, repeated; undefined for others. */
function freeLetters(pattern: PatternNode | undefined): Letters | undefined {
  if (pattern === undefined) return { least: 0, most: Number.POSITIVE_INFINITY, has: () => true };
  if (pattern.kind !== 'repeat' || pattern.part.kind !== 'set') return undefined;
  const { ranges } = pattern.part;
  return { least: pattern.least, most: pattern.most, has: (letter) => isIn(ranges, letter) };
}

function isIn(ranges: Ranges, letter: string): boolean {
  const point = letter.codePointAt(0)!;
  return ranges.some(([first, last]) => point >= first && point <= last);
}

function nameAndCode(rules: TextRules, letters: Letters, named: boolean, place: Place, work: Work): Plan | undefined {
  const alphabet = alphabetOf(letters);
  if (alphabet.length < 2) return undefined;
  const between = ['.', '_', '-'].find((letter) => letters.has(letter)) ?? '';
  const most = Math.min(rules.most, letters.most, usualMost);
  const least = Math.max(rules.least, letters.least);
  const end = work.namespace === '' || rules.address === undefined ? '' : between + work.namespace;
  if (end !== '' && (between === '' || [...end].some((letter) => !letters.has(letter)))) return undefined;
  const code = uniqueCode({ kind: 'text', alphabet, least: least - end.length, most: most - end.length }, place, work);
  if (code.width < 1 || code.width + end.length > Math.max(most, least)) return undefined;
  const room = named ? most - code.width - end.length - between.length : 0;
  const write = (row: Row, draw: Draw): void => {
    if (draw.i >= code.people) throw tooShort(rules, code.people, place);
    const name = room < 3 ? '' : nameOf(work.persona(draw), room, between, letters);
    putText(row, name === '' ? '"' : `"${name}${between}`);
    code.write(row, draw);
    putText(row, `${end}"`);
  };
  return { write, people: code.people };
}

/** Letters and digits if both are allowed, else whichever are. */
function alphabetOf(letters: Letters): string {
  const allowed = [...clearLetters].filter(letters.has).join('');
  if (allowed.length >= 2) return allowed;
  return [...clearLetters.toUpperCase()].filter(letters.has).join('');
}

function nameOf({ first, last }: Persona, room: number, between: string, letters: Letters): string {
  const whole = first.ascii + between + last.ascii;
  const name = whole.length <= room ? whole : first.ascii.slice(0, room);
  return [...name].every(letters.has) ? name : '';
}

function codeInShape(rules: TextRules, place: Place, work: Work): Plan {
  const { total, rank } = reserve('text', place, work);
  work.unreadable = true;
  const pattern: PatternNode = rules.pattern ?? { kind: 'set', ranges: [] };
  const shape = shapeFor(pattern, { least: rules.least, most: rules.most }, mostPeople * total);
  if (shape === undefined)
    throw new SchemaUnsatisfiable('pattern', place.at, 'matches no text of the length that is asked for');
  const size = Math.min(capacityOf(shape), mostPeople * total);
  const order = permutation(work.state, size, purposes.text);
  const people = Math.floor(size / total);
  work.mustCheck = true;
  const write = (row: Row, draw: Draw): void => {
    if (draw.i >= people) throw tooShort(rules, people, place);
    let rest = order(rank(draw));
    let text = '';
    for (let at = shape.length - 1; at >= 0; at--) {
      const letters = shape[at]!;
      text = letters[rest % letters.length]! + text;
      rest = Math.floor(rest / letters.length);
    }
    putQuoted(row, text);
  };
  return { write, people };
}

function tooShort({ pattern }: TextRules, people: number, { at }: Place): SchemaUnsatisfiable {
  return new SchemaUnsatisfiable(
    pattern ? 'pattern' : 'maxLength',
    at,
    `leaves different texts for ${people} people only`,
  );
}
