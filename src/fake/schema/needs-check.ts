import type { JsonValue } from '../../json/value.ts';

/** Keywords that values are not made for, only tried against. */
const tried: ReadonlySet<string> = new Set([
  'allOf',
  'anyOf',
  'oneOf',
  'not',
  'if',
  'dependencies',
  'contains',
  // Kratos divides as floating-point numbers do: to it 1.3 is no multiple of 0.1.
  'multipleOf',
  'patternProperties',
  'propertyNames',
  'minProperties',
  'maxProperties',
  'contentMediaType',
  'contentEncoding',
]);

/** Whether values for a schema have to be checked when they are made. */
export function needsCheck(schema: JsonValue): boolean {
  if (Array.isArray(schema)) return schema.some(needsCheck);
  if (!(schema instanceof Map)) return false;
  return [...schema].some(([keyword, value]) => tried.has(keyword) || needsCheck(value));
}
