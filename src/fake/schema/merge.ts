import { JsonNumber, type JsonObject, type JsonValue } from '../../json/value.ts';

/**
 * One schema that demands what two demand, as far as it can be written so; what cannot (two patterns, say) keeps the
 * first's and is left to the check of what is made.
 */
export function mergeSchemas(one: JsonObject, other: JsonObject): JsonObject {
  const merged: JsonObject = new Map(one);
  for (const [keyword, value] of other) {
    const before = merged.get(keyword);
    const next = before === undefined ? value : mergeKeyword(keyword, before, value);
    merged.set(keyword, next);
  }
  return merged;
}

function mergeKeyword(keyword: string, one: JsonValue, other: JsonValue): JsonValue {
  if (one instanceof JsonNumber && other instanceof JsonNumber) return mergeNumbers(keyword, one, other);
  switch (keyword) {
    case 'properties':
      return mergeMembers(one, other);
    case 'ory.sh/kratos':
      return one instanceof Map && other instanceof Map ? new Map([...one, ...other]) : one;
    case 'required':
      return [...new Set([...listOf(one), ...listOf(other)])];
    case 'allOf':
      return [...listOf(one), ...listOf(other)];
    case 'items':
    case 'contains':
    case 'additionalProperties':
      return both(one, other);
    case 'type':
      return sharedTypes(one, other);
    case 'enum':
      return listOf(one).filter((value) => listOf(other).some((wanted) => textOf(wanted) === textOf(value)));
    case 'uniqueItems':
      return one === true || other === true;
    default:
      return one;
  }
}

function mergeNumbers(keyword: string, one: JsonNumber, other: JsonNumber): JsonNumber {
  const [a, b] = [Number(one.literal), Number(other.literal)];
  if (keyword === 'multipleOf') return Number.isInteger(a / b) ? one : Number.isInteger(b / a) ? other : product(a, b);
  if (/^(min|exclusiveMin)/.test(keyword)) return a >= b ? one : other;
  return a <= b ? one : other;
}

function product(a: number, b: number): JsonNumber {
  return new JsonNumber(String(a * b));
}

function mergeMembers(one: JsonValue, other: JsonValue): JsonValue {
  if (!(one instanceof Map) || !(other instanceof Map)) return one;
  const merged: JsonObject = new Map(one);
  for (const [name, schema] of other) {
    const before = merged.get(name);
    merged.set(name, before === undefined ? schema : both(before, schema));
  }
  return merged;
}

function both(one: JsonValue, other: JsonValue): JsonValue {
  if (one === false || other === false) return false;
  if (one === true || !(one instanceof Map)) return other;
  if (other === true || !(other instanceof Map)) return one;
  return new Map<string, JsonValue>([['allOf', [one, other]]]);
}

/** A number that is whole is an integer too. */
function sharedTypes(one: JsonValue, other: JsonValue): JsonValue {
  const [ones, others] = [typesOf(one), typesOf(other)];
  const shared = ones.filter((type) => others.includes(type) || (type === 'integer' && others.includes('number')));
  return shared.length > 0 ? shared : others.filter((type) => type === 'integer' && ones.includes('number'));
}

/** The types that a `type` lists. */
export function typesOf(value: JsonValue | undefined): readonly string[] {
  const types = Array.isArray(value) ? value : [value];
  return types.filter((type): type is string => typeof type === 'string');
}

/** The values of a list, none when it is no list. */
export function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: JsonValue): string {
  if (value instanceof JsonNumber) return String(Number(value.literal));
  if (value instanceof Map) return `{${[...value].map(([name, member]) => `${name}:${textOf(member)}`).sort()}}`;
  return Array.isArray(value) ? `[${value.map(textOf)}]` : JSON.stringify(value);
}
