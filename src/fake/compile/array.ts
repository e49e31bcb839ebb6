import type { JsonObject, JsonValue } from '../../json/value.ts';
import { below, type Draw } from '../draw.ts';
import { mix } from '../hash.ts';
import { putByte, putText, type Row, textOf } from '../row.ts';
import { SchemaUnsatisfiable } from '../schema-unsatisfiable.ts';
import { limitsOf } from './limits.ts';
import { type CompilePart, type Place, type Plan, slotOf, type Work } from './work.ts';

/** Unless the schema asks for more, arrays have at most this many elements. */
const usualMost = 3;

/** How often a repeated element of an array with `uniqueItems` is made anew. */
const mostTries = 32;

const brackets = [0x5b, 0x5d] as const;
const comma = 0x2c;

/** Arrays of one to three elements, or as many as the schema asks for. */
export function compileArray(schema: JsonObject, place: Place, work: Work, compile: CompilePart): Plan {
  const { least, most: limit } = limitsOf(schema, 'minItems', 'maxItems');
  if (least > limit) throw new SchemaUnsatisfiable('minItems', place.at, `is more than maxItems`);
  const most = Math.min(limit, Math.max(least, usualMost));
  const [from, unique] = [Math.min(Math.max(least, 1), most), schema.get('uniqueItems') === true];
  if (most === 0) return { write: (row) => putText(row, '[]'), people: Number.POSITIVE_INFINITY };
  const plans = elementPlans(schema, place, most, work, compile);
  if (plans.length < least)
    throw new SchemaUnsatisfiable('additionalItems', place.at, `forbids the elements that minItems asks for`);
  const slot = slotOf(place);
  const write = (row: Row, draw: Draw): void => {
    const { salt, element } = draw;
    const count = Math.min(from + below(draw, slot, most - from + 1), plans.length);
    const texts: string[] = [];
    let written = 0;
    putByte(row, brackets[0]);
    for (let at = 0; at < count; at++) {
      draw.element = element * most + at;
      for (let turn = 0; turn < (unique ? mostTries : 1); turn++) {
        draw.salt = mix(salt + at + 1 + turn * 65_536);
        const [end, used] = [row.at, draw.used];
        if (written > 0) putByte(row, comma);
        const start = row.at;
        plans[at]!.write(row, draw);
        const text = unique ? textOf(row, start) : '';
        if (unique && texts.includes(text)) {
          row.at = end;
          draw.used = used;
          continue;
        }
        if (unique) texts.push(text);
        written++;
        break;
      }
    }
    putByte(row, brackets[1]);
    draw.salt = salt;
    draw.element = element;
    if (written < least)
      throw new SchemaUnsatisfiable('uniqueItems', place.at, `there are not ${least} different elements`);
  };
  return {
    write,
    people: plans.slice(0, from).reduce((people, plan) => Math.min(people, plan.people), Number.POSITIVE_INFINITY),
  };
}

/** A plan for each place of the array; all the same, unless `items` is a list. */
function elementPlans(
  schema: JsonObject,
  place: Place,
  most: number,
  work: Work,
  compile: CompilePart,
): readonly Plan[] {
  const items = schema.get('items') ?? true;
  const inside = { ...place, at: `${place.at}/items`, copies: place.copies * most };
  const contained = schema.get('contains');
  const of = (element: JsonValue): Plan => compile(element, inside, work);
  if (!Array.isArray(items)) {
    const plan = of(items);
    const first = contained === undefined ? plan : of(new Map([['allOf', [items, contained]]]));
    return Array.from({ length: most }, (_, at) => (at === 0 ? first : plan));
  }
  const rest = schema.get('additionalItems') ?? true;
  const length = rest === false ? Math.min(most, items.length) : most;
  const plans = items.slice(0, length).map(of);
  if (plans.length === length) return plans;
  const plan = of(rest);
  return [...plans, ...Array.from({ length: length - plans.length }, () => plan)];
}
