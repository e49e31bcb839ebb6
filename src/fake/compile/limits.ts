import { JsonNumber, type JsonObject } from '../../json/value.ts';

/** The number that a keyword gives; undefined without it. */
export function numberOf(schema: JsonObject, keyword: string): number | undefined {
  const value = schema.get(keyword);
  return value instanceof JsonNumber ? Number(value.literal) : undefined;
}

/** A pair of keywords such as `minLength` and `maxLength`; without them from 0 to what is given. */
export function limitsOf(schema: JsonObject, least: string, most: string): { least: number; most: number } {
  return {
    least: Math.ceil(numberOf(schema, least) ?? 0),
    most: Math.floor(numberOf(schema, most) ?? Number.POSITIVE_INFINITY),
  };
}
