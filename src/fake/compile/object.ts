import type { JsonObject, JsonValue } from '../../json/value.ts';
import { bits, type Draw } from '../draw.ts';
import { type Piece, pieceOf } from '../piece.ts';
import { putByte, putPiece, type Row } from '../row.ts';
import { listOf } from '../schema/merge.ts';
import { SchemaUnsatisfiable } from '../schema-unsatisfiable.ts';
import { meaningOf } from '../values/member-names.ts';
import { firstName, lastName, wholeName } from '../values/sources.ts';
import { limitsOf } from './limits.ts';
import { type CompilePart, type Place, type Plan, slotOf, type Work } from './work.ts';

/** How many of 2^32 people have a member that they need not have; names hardly anybody leaves out. */
const shares = { name: 0.98 * 2 ** 32, other: 0.85 * 2 ** 32 };
const braces = [0x7b, 0x7d] as const;
const names: readonly unknown[] = [firstName, lastName, wholeName];

interface Member {
  readonly write: Plan['write'];
  readonly writeUsed: Plan['write'];
  readonly people: number;
  /** `{"name":` and `,"name":`. */
  readonly first: Piece;
  readonly further: Piece;
  readonly required: boolean;
  readonly slot: number;
  /** How many of 2^32 people have it. */
  readonly share: number;
  /** Whether Kratos uses anything in it. */
  readonly isUsed: boolean;
  /** Whether somebody is known by it, so that all should have it. */
  readonly identifies: boolean;
}

/** Objects with the members that the schema names. */
export function compileObject(schema: JsonObject, place: Place, work: Work, compile: CompilePart): Plan {
  const members = membersOf(schema, place, work, compile);
  const { least, most } = limitsOf(schema, 'minProperties', 'maxProperties');
  const needed = members.filter((member) => member.required);
  if (needed.length > most) throw new SchemaUnsatisfiable('maxProperties', place.at, 'more members are required');
  const write = (row: Row, draw: Draw): void => {
    let count = 0;
    let optional = most - needed.length;
    for (const member of members) {
      if (!member.required) {
        if (optional <= 0 || draw.i >= member.people) continue;
        const needless = members.length > least && !isWanted(member, draw);
        if (needless) continue;
        optional--;
      }
      putPiece(row, count++ === 0 ? member.first : member.further);
      member.write(row, draw);
    }
    if (count === 0) putByte(row, braces[0]);
    putByte(row, braces[1]);
  };
  const used = members.filter(({ isUsed }) => isUsed);
  const writeUsed = (row: Row, draw: Draw): void => {
    for (const member of used) {
      if (!member.required && (draw.i >= member.people || (members.length > least && !isWanted(member, draw))))
        continue;
      member.writeUsed(row, draw);
    }
  };
  const people = needed.reduce((people, member) => Math.min(people, member.people), Number.POSITIVE_INFINITY);
  // Whoever may have only so many members has one depending on others.
  return most === Number.POSITIVE_INFINITY ? { write, writeUsed, people } : { write, people };
}

/** When a person was refused before, anything may have been too much. */
function isWanted(member: Member, draw: Draw): boolean {
  if (draw.attempt > 0) return bits(draw, member.slot) < 2 ** 31;
  return member.identifies || bits(draw, member.slot) < member.share;
}

function membersOf(schema: JsonObject, place: Place, work: Work, compile: CompilePart): readonly Member[] {
  const properties = schema.get('properties');
  const schemas: JsonObject = new Map(properties instanceof Map ? properties : []);
  const required = listOf(schema.get('required')).filter((name): name is string => typeof name === 'string');
  for (const name of required) if (!schemas.has(name)) schemas.set(name, undeclared(schema, name, place));
  const { least } = limitsOf(schema, 'minProperties', 'maxProperties');
  for (let extra = 1; schemas.size < least; extra++)
    schemas.set(`extra_${extra}`, undeclared(schema, `extra_${extra}`, place));
  return [...schemas].flatMap(([name, member]) => {
    const path = [...place.path, name];
    const inside = { ...place, path, at: `${place.at}/properties/${name.replaceAll('~', '~0').replaceAll('/', '~1')}` };
    const label = `${JSON.stringify(name)}:`;
    const [first, further] = [pieceOf(`{${label}`), pieceOf(`,${label}`)];
    const slot = slotOf(inside, 'present');
    const share = isName(path, member) ? shares.name : shares.other;
    try {
      const [addresses, uses] = [work.addresses, work.uses.length];
      const { write, writeUsed = write, people } = compile(member, inside, work);
      const identifies = work.addresses > addresses;
      const isUsed = work.uses.length > uses;
      const isRequired = required.includes(name);
      return [{ write, writeUsed, people, first, further, slot, share, isUsed, identifies, required: isRequired }];
    } catch (error) {
      // What nobody needs may be left out.
      if (!(error instanceof SchemaUnsatisfiable) || required.includes(name) || isAddress(member)) throw error;
      return [];
    }
  });
}

function isName(path: readonly string[], member: JsonValue): boolean {
  return (
    names.includes(meaningOf(path)) || (path.at(-1) === 'name' && member instanceof Map && member.has('properties'))
  );
}

function isAddress(member: JsonValue): boolean {
  return member instanceof Map && member.has('ory.sh/kratos');
}

/** The schema of a member that `properties` does not list. */
function undeclared(schema: JsonObject, name: string, { at }: Place): JsonValue {
  const patterns = schema.get('patternProperties');
  if (patterns instanceof Map)
    for (const [pattern, member] of patterns) if (new RegExp(pattern, 'u').test(name)) return member;
  const additional = schema.get('additionalProperties') ?? true;
  if (additional === false)
    throw new SchemaUnsatisfiable(
      'additionalProperties',
      at,
      `forbids the member ${JSON.stringify(name)} that has to be there`,
    );
  return additional;
}
