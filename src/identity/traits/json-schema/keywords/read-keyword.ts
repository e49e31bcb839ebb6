import { JsonNumber, type JsonObject, type JsonValue } from '../../../../json/value.ts';

/** A keyword's number of things, e.g. that of `maxLength`; undefined without the keyword. */
export function readCount(schema: JsonObject, keyword: string): number | undefined {
  const value = schema.get(keyword);
  return value instanceof JsonNumber ? Number(value.literal) : undefined;
}

/** The texts of a keyword's list; undefined when it is no list. */
export function readTexts(value: JsonValue | undefined): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;
}

/** The members of a keyword's object; undefined when there are none. */
export function readMembers(keyword: string, schema: JsonObject): JsonObject | undefined {
  const value = schema.get(keyword);
  return value instanceof Map && value.size > 0 ? value : undefined;
}
