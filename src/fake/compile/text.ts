import type { JsonObject } from '../../json/value.ts';
import { below, type Draw, pick } from '../draw.ts';
import { type Shape, shapesOf } from '../pattern/shape.ts';
import type { Persona } from '../persona.ts';
import { putPiece, putQuoted, type Row } from '../row.ts';
import { SchemaUnsatisfiable } from '../schema-unsatisfiable.ts';
import { formatSources } from '../values/formats.ts';
import { type Meaning, meaningOf } from '../values/member-names.ts';
import {
  birthday,
  date,
  firstName,
  handle,
  lastName,
  picture,
  sentence,
  type TextSource,
  website,
  words,
} from '../values/sources.ts';
import { compileEmail } from './email.ts';
import { compilePhone } from './phone.ts';
import { type TextRules, textRulesOf } from './text-rules.ts';
import { compileUniqueText } from './unique-text.ts';
import { type Place, type Plan, slotOf, type Work } from './work.ts';

/** Texts by what Kratos does with them, their format and the name of their member. */
export function compileText(schema: JsonObject, place: Place, work: Work): Plan {
  const rules = textRulesOf(schema, place, work);
  const format = schema.get('format');
  const written = typeof format === 'string' && formatSources.has(format) ? undefined : addressIn(schema, rules);
  const named = meaningOf(place.path);
  const formatted = typeof format === 'string' ? formattedAs(format, named) : undefined;
  const meaning = formatted ? undefined : named;
  if (
    format === 'email' ||
    (format !== 'tel' && (rules.address === 'email' || written === 'email' || (!formatted && meaning === 'email')))
  )
    return compileEmail(schema, place, work);
  if (format === 'tel' || rules.address === 'phone' || written === 'phone' || meaning === 'phone')
    return compilePhone(schema, rules, place, work);
  if (rules.address !== undefined && !formatted) return compileUniqueText(rules, meaning !== 'code', place, work);
  if (meaning === 'code' && rules.most >= 8) return compileUniqueText(rules, false, place, work);
  if (formatted && (rules.address !== undefined || rules.pattern || rules.least > 0 || Number.isFinite(rules.most)))
    work.mustCheck = true;
  const source = formatted ?? (typeof meaning === 'function' ? meaning : meaning === 'handle' ? handle : words);
  return freeText(source, rules, formatted !== undefined, place, work);
}

/** A pattern for addresses or numbers: what is made up for it might be somebody's. */
function addressIn(schema: JsonObject, rules: TextRules): 'email' | 'phone' | undefined {
  const pattern = String(schema.get('pattern') ?? '');
  if (/[^^]@/.test(pattern) && rules.accepts('robin.fox.00000000@people.example')) return 'email';
  return /\\\+|\[\+\]/.test(pattern) && rules.accepts('+12025550123') ? 'phone' : undefined;
}

/** The name of a member tells a day of birth from others, and a picture from other URLs. */
function formattedAs(format: string, named: Meaning | undefined): TextSource | undefined {
  const source = formatSources.get(format);
  return (source === date && named === birthday) || (source === website && named === picture) ? named : source;
}

/** Texts that may repeat: the source's own where the rules accept it, else cut, filled up or made from the pattern. */
function freeText(source: TextSource, rules: TextRules, exact: boolean, place: Place, work: Work): Plan {
  const slot = slotOf(place);
  const lengths = { least: rules.least, most: rules.most };
  const shapes = rules.pattern ? shapesOf(rules.pattern, lengths).filter((shape) => rules.accepts(firstOf(shape))) : [];
  const write = (row: Row, draw: Draw): void => {
    const persona = work.persona(draw);
    const text = source(draw, slot, persona);
    putQuoted(row, exact || rules.accepts(text) ? text : fitting(text, draw, persona));
  };
  // Names are at hand as JSON.
  const writeFirst = (row: Row, draw: Draw): void => {
    const { first } = work.persona(draw);
    if (rules.accepts(first.written)) putPiece(row, first.json);
    else write(row, draw);
  };
  const writeLast = (row: Row, draw: Draw): void => {
    const { last } = work.persona(draw);
    if (rules.accepts(last.written)) putPiece(row, last.json);
    else write(row, draw);
  };
  const fitting = (text: string, draw: Draw, persona: Persona): string => {
    const bare = source === handle ? text.replace(/\d+$/, '') : text;
    if (bare !== text && rules.accepts(bare)) return bare;
    const fitted = adapt(text, lengths, (turn) => sentence(draw, slot + 16 * turn, persona));
    if (rules.accepts(fitted)) return fitted;
    if (shapes.length === 0)
      throw new SchemaUnsatisfiable('pattern', place.at, 'no text of the length that is asked for was found for it');
    return fill(pick(draw, slot + 14, shapes), draw, slot + 15);
  };
  return {
    write: source === firstName ? writeFirst : source === lastName ? writeLast : write,
    people: Number.POSITIVE_INFINITY,
  };
}

function firstOf(shape: Shape): string {
  return shape.map((letters) => letters[0] ?? '').join('');
}

function fill(shape: Shape, draw: Draw, slot: number): string {
  return shape.map((letters, at) => letters[below(draw, slot + at, letters.length)] ?? '').join('');
}

/** Cuts a text that is too long, and goes on where it is too short. */
function adapt(text: string, { least, most }: { least: number; most: number }, more: (turn: number) => string): string {
  let fitted = text;
  for (let turn = 1; fitted.length < least && turn < 20_000; turn++) fitted += ` ${more(turn)}`;
  const letters = [...fitted];
  if (letters.length > most) fitted = letters.slice(0, most).join('').trimEnd();
  return fitted.padEnd(least, 'x');
}
