import type { IdentitySchema } from '../../identity/traits/identity-schema.ts';
import { parse } from '../../json/parse.ts';
import type { JsonValue } from '../../json/value.ts';

/** Paths to the members of traits that a schema names, those of objects within one by one. */
export function columnsOf(schema: IdentitySchema): readonly (readonly string[])[] {
  return leaves(memberOf(memberOf(parse(schema.source), 'properties'), 'traits'), []);
}

function leaves(schema: JsonValue | undefined, path: readonly string[]): readonly (readonly string[])[] {
  const properties = memberOf(schema, 'properties');
  if (!(properties instanceof Map) || properties.size === 0) return path.length > 0 ? [path] : [];
  return [...properties].flatMap(([name, member]) => leaves(member, [...path, name]));
}

function memberOf(value: JsonValue | undefined, name: string): JsonValue | undefined {
  return value instanceof Map ? value.get(name) : undefined;
}
