import type { JsonObject } from '../../json/value.ts';
import { below } from '../draw.ts';
import { putText } from '../row.ts';
import { typesOf } from '../schema/merge.ts';
import { SchemaUnsatisfiable } from '../schema-unsatisfiable.ts';
import { numberOf } from './limits.ts';
import { type Place, type Plan, slotOf } from './work.ts';

/** What numbers of these names are usually like. */
const usual: readonly (readonly [RegExp, number, number])[] = [
  [/age$/i, 18, 90],
  [/year$/i, 1990, 2025],
  [/month$/i, 1, 12],
  [/lat(itude)?$/i, -90, 90],
  [/(lng|lon|longitude)$/i, -180, 180],
  [/percent|share|progress/i, 0, 100],
  [/_at$|timestamp$/i, 1_420_070_400, 1_735_689_600],
];

/** Numbers within the limits, and within what is usual where the limits allow it. */
export function compileNumber(schema: JsonObject, place: Place): Plan {
  const types = typesOf(schema.get('type'));
  const whole = types.includes('integer') || !types.includes('number');
  const step = stepFor(schema, place, whole);
  const decimals = (/\.(\d+)$/.exec(plainText(step))?.[1] ?? '').length;
  const { first, last } = rangeOf(schema, place, step);
  const count = last - first + 1;
  if (!(count >= 1))
    throw new SchemaUnsatisfiable(
      schema.has('multipleOf') ? 'multipleOf' : 'maximum',
      place.at,
      'no number lies within the limits',
    );
  const slot = slotOf(place);
  const choices = Math.min(count, 2 ** 32);
  return {
    write(row, draw) {
      const number = (first + below(draw, slot, choices)) * step;
      putText(row, plainText(Number(number.toFixed(decimals))));
    },
    people: Number.POSITIVE_INFINITY,
  };
}

/** Hundredths, or what is finer where no hundredth lies within the limits. */
function stepFor(schema: JsonObject, place: Place, whole: boolean): number {
  const step = stepOf(schema, whole);
  if (whole || schema.has('multipleOf')) return step;
  const fits = (candidate: number): boolean => {
    const { first, last } = rangeOf(schema, place, candidate);
    return first <= last;
  };
  return [step, 1e-4, 1e-6, 1e-9].find(fits) ?? step;
}

function stepOf(schema: JsonObject, whole: boolean): number {
  const multiple = numberOf(schema, 'multipleOf');
  if (multiple === undefined) return whole ? 1 : 0.01;
  if (!whole || Number.isInteger(multiple)) return multiple;
  // The least whole multiple of a fraction.
  for (let times = 1; times <= 1e6; times++)
    if (Number.isInteger(Number((multiple * times).toFixed(9)))) return Math.round(multiple * times);
  return 1;
}

/** First and last number in steps. */
function rangeOf(schema: JsonObject, { path }: Place, step: number): { first: number; last: number } {
  const inside = (value: number | undefined, towards: 1 | -1): number | undefined => {
    if (value === undefined) return undefined;
    const quotient = Number((value / step).toPrecision(15));
    return towards === 1 ? Math.floor(quotient) + 1 : Math.ceil(quotient) - 1;
  };
  const bound = (value: number | undefined, round: (n: number) => number): number | undefined =>
    value === undefined ? undefined : round(Number((value / step).toPrecision(15)));
  const lows = [bound(numberOf(schema, 'minimum'), Math.ceil), inside(numberOf(schema, 'exclusiveMinimum'), 1)];
  const highs = [bound(numberOf(schema, 'maximum'), Math.floor), inside(numberOf(schema, 'exclusiveMaximum'), -1)];
  const low = Math.max(...lows.map((n) => n ?? Number.NEGATIVE_INFINITY));
  const high = Math.min(...highs.map((n) => n ?? Number.POSITIVE_INFINITY));
  const [, from, to] = usual.find(([name]) => name.test(path.at(-1) ?? '')) ?? [undefined, 0, 1000];
  const [usualLow, usualHigh] = [Math.ceil(from / step), Math.floor(to / step)];
  const [first, last] = [Math.max(low, usualLow), Math.min(high, usualHigh)];
  if (first <= last) return { first, last };
  const span = Math.max(1, Math.floor(1000 / step));
  if (low > high) return { first: 1, last: 0 };
  if (Number.isFinite(low)) return { first: low, last: Math.min(high, low + span) };
  return Number.isFinite(high) ? { first: high - span, last: high } : { first: 0, last: 0 };
}

/** A number without an exponent, as far as that can be. */
function plainText(n: number): string {
  const text = String(n);
  return text.includes('e-') ? n.toFixed(20).replace(/0+$/, '') : text;
}
