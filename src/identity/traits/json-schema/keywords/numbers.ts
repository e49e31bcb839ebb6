import type { JsonObject } from '../../../../json/value.ts';
import { JsonNumber } from '../../../../json/value.ts';
import { type BigFloat, compareBigFloats, isMultipleOf, parseBigFloat } from '../../go/big-float.ts';
import { printBigFloat } from '../../go/big-float-text.ts';
import { fail } from '../failure.ts';
import { toBigFloat, toSafeInteger } from '../numbers.ts';
import type { Keyword, Rule } from '../schema-node.ts';

/** Draft 4 says with `exclusiveMinimum: true` what later drafts say with its number. */
export const minimumKeyword: Keyword = (schema) =>
  schema.get('exclusiveMinimum') === true ? undefined : bound(schema, 'minimum', 'minimum', '>=', (order) => order < 0);

export const exclusiveMinimumKeyword: Keyword = (schema) => {
  const source = schema.get('exclusiveMinimum') === true ? 'minimum' : 'exclusiveMinimum';
  return bound(schema, source, 'exclusiveMinimum', '>', (order) => order <= 0);
};

export const maximumKeyword: Keyword = (schema) =>
  schema.get('exclusiveMaximum') === true ? undefined : bound(schema, 'maximum', 'maximum', '<=', (order) => order > 0);

export const exclusiveMaximumKeyword: Keyword = (schema) => {
  const source = schema.get('exclusiveMaximum') === true ? 'maximum' : 'exclusiveMaximum';
  return bound(schema, source, 'exclusiveMaximum', '<', (order) => order >= 0);
};

export const multipleOfKeyword: Keyword = (schema) => {
  const divisor = readNumber(schema, 'multipleOf');
  if (divisor === undefined) return undefined;
  return (value) => {
    if (!(value instanceof JsonNumber) || isMultipleOf(toBigFloat(value), divisor)) return undefined;
    return [fail('multipleOf', `${value.literal} not multipleOf ${printBigFloat(divisor)}`)];
  };
};

function bound(
  schema: JsonObject,
  source: string,
  keyword: string,
  relation: string,
  isOutside: (order: number) => boolean,
): Rule | undefined {
  const limit = readNumber(schema, source);
  if (limit === undefined) return undefined;
  const safeLimit = toSafeInteger((schema.get(source) as JsonNumber).literal);
  return (value) => {
    if (!(value instanceof JsonNumber)) return undefined;
    const safe = safeLimit === undefined ? undefined : toSafeInteger(value.literal);
    const order = safe === undefined ? compareBigFloats(toBigFloat(value), limit) : safe - safeLimit!;
    if (!isOutside(order)) return undefined;
    return [fail(keyword, `must be ${relation} ${printBigFloat(limit)} but found ${value.literal}`)];
  };
}

/** A number too large for Kratos to hold is no limit. */
function readNumber(schema: JsonObject, keyword: string): BigFloat | undefined {
  const value = schema.get(keyword);
  return value instanceof JsonNumber ? parseBigFloat(value.literal) : undefined;
}
