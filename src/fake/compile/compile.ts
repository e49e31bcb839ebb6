import { encodeValue } from '../../json/encode.ts';
import { JsonNumber, type JsonObject, type JsonValue } from '../../json/value.ts';
import { below, type Draw, pick } from '../draw.ts';
import { permutation } from '../permutation.ts';
import { type Piece, pieceOf } from '../piece.ts';
import { putPiece, putText, type Row } from '../row.ts';
import { listOf, typesOf } from '../schema/merge.ts';
import { variantsOf } from '../schema/variants.ts';
import { SchemaUnsatisfiable } from '../schema-unsatisfiable.ts';
import { compileArray } from './array.ts';
import { compileNumber } from './number.ts';
import { compileObject } from './object.ts';
import { compileText } from './text.ts';
import { usesOf } from './uses.ts';
import { addressKind, type Place, type Plan, slotOf, type Work } from './work.ts';

/**
 * How to make values that a schema accepts.
 * @throws SchemaUnsatisfiable
 */
export function compile(schema: JsonValue, place: Place, work: Work): Plan {
  const plans: Plan[] = [];
  let refused: unknown;
  for (const variant of variantsOf(schema, work.root, place.at, place.followed)) {
    try {
      const plan = compilePlain(variant.schema, { ...place, followed: variant.followed }, work);
      plans.push(notingUse(plan, variant.schema, work));
    } catch (error) {
      if (!(error instanceof SchemaUnsatisfiable)) throw error;
      refused ??= error;
    }
  }
  if (plans.length === 0) throw refused;
  return plans.length === 1 ? plans[0]! : oneOfPlans(plans, slotOf(place, 'variant'));
}

/** Tells what Kratos uses the value for. */
function notingUse(plan: Plan, schema: JsonObject, work: Work): Plan {
  const uses = usesOf(schema);
  if (uses === undefined) return plan;
  work.uses.push(uses);
  const { isSmall = false, people, write } = plan;
  return {
    people,
    write(row, draw) {
      const from = row.at;
      write(row, draw);
      const part = { from, to: row.at, isSmall, uses };
      // Most have one, for which a list that can grow takes room for many.
      draw.used = draw.used.length === 0 ? [part] : [...draw.used, part];
    },
  };
}

function oneOfPlans(plans: readonly Plan[], slot: number): Plan {
  const people = Math.max(...plans.map((plan) => plan.people));
  const write = (row: Row, draw: Draw): void => {
    const able = plans.filter((plan) => draw.i < plan.people);
    (able[below(draw, slot, able.length)] ?? plans[0]!).write(row, draw);
  };
  return { write, people };
}

function compilePlain(schema: JsonObject, place: Place, work: Work): Plan {
  if (schema.has('const')) return constant([schema.get('const')!], schema, place, work);
  if (schema.has('enum')) return constant(listOf(schema.get('enum')), schema, place, work);
  switch (typeOf(schema, place)) {
    case 'object':
      return compileObject(schema, place, work, compile);
    case 'array':
      return compileArray(schema, place, work, compile);
    case 'string':
      return compileText(schema, place, work);
    case 'boolean':
      return anyOf(['true', 'false'].map(pieceOf), place);
    case 'null':
      return { write: (row) => putText(row, 'null'), people: Number.POSITIVE_INFINITY };
    default:
      return compileNumber(schema, place);
  }
}

/** The values of an enum that have the right type; where they identify somebody, each for one person only. */
function constant(values: readonly JsonValue[], schema: JsonObject, place: Place, work: Work): Plan {
  const keyword = schema.has('const') ? 'const' : 'enum';
  const types = typesOf(schema.get('type'));
  const fitting = values.filter((value) => types.length === 0 || types.some((type) => hasType(value, type)));
  if (fitting.length === 0) throw new SchemaUnsatisfiable(keyword, place.at, 'no value has the type that is asked for');
  const pieces = fitting.map((value) => pieceOf(encodeValue(value, { escapeHtml: false })));
  if (addressKind(schema) === undefined) return anyOf(pieces, place);
  work.unreadable = true;
  const order = permutation(work.state, pieces.length, slotOf(place));
  return { write: (row, draw) => putPiece(row, pieces[order(draw.i)]!), people: pieces.length };
}

function anyOf(pieces: readonly Piece[], place: Place): Plan {
  const slot = slotOf(place);
  return { write: (row, draw) => putPiece(row, pick(draw, slot, pieces)), people: Number.POSITIVE_INFINITY };
}

function hasType(value: JsonValue, type: string): boolean {
  if (value instanceof JsonNumber)
    return type === 'number' || (type === 'integer' && Number.isInteger(Number(value.literal)));
  if (value === null) return type === 'null';
  if (Array.isArray(value)) return type === 'array';
  return value instanceof Map ? type === 'object' : typeof value === type;
}

const hints: readonly (readonly [string, readonly string[]])[] = [
  ['object', ['properties', 'required', 'minProperties', 'additionalProperties']],
  ['array', ['items', 'minItems', 'maxItems', 'uniqueItems']],
  ['string', ['format', 'pattern', 'minLength', 'maxLength', 'ory.sh/kratos']],
  ['number', ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']],
];

/** The first type that is not `null`; without any, the one that the other keywords speak of. */
function typeOf(schema: JsonObject, place: Place): string {
  const types = typesOf(schema.get('type'));
  if (types.length > 0) return types.find((type) => type !== 'null') ?? 'null';
  if (schema.has('type')) throw new SchemaUnsatisfiable('type', place.at, 'no type is left that all parts allow');
  return hints.find(([, keywords]) => keywords.some((keyword) => schema.has(keyword)))?.[0] ?? 'string';
}
