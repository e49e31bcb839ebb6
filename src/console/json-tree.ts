import { encodeValue } from '../json/encode.ts';
import { JsonNumber, type JsonValue } from '../json/value.ts';

const plain = { escapeHtml: false } as const;

/** A tree as JSON text for people: indented, with numbers as they were written. */
export function indented(value: JsonValue, indent = ''): string {
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    return `[\n${value.map((item) => deeper + indented(item, deeper)).join(',\n')}\n${indent}]`;
  }
  if (value instanceof Map) {
    if (value.size === 0) return '{}';
    const members = [...value].map(([name, item]) => `${deeper}${encodeValue(name, plain)}: ${indented(item, deeper)}`);
    return `{\n${members.join(',\n')}\n${indent}}`;
  }
  return encodeValue(value, plain);
}

/** A tree as compact JSON text. */
export const compact = (value: JsonValue): string => encodeValue(value, plain);

/** The value at the end of a path of members; undefined when there is none. */
export function valueAt(value: JsonValue | undefined, ...path: readonly string[]): JsonValue | undefined {
  return path.reduce<JsonValue | undefined>(
    (inner, name) => (inner instanceof Map ? inner.get(name) : undefined),
    value,
  );
}

/** A scalar as people read it; JSON for the rest, `''` for nothing. */
export function shown(value: JsonValue | undefined): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  return value instanceof JsonNumber ? value.literal : compact(value);
}

/** An object with one member set, or without it. */
export function withMember(object: JsonValue | undefined, name: string, value: JsonValue | undefined): JsonValue {
  const changed = new Map(object instanceof Map ? object : []);
  if (value === undefined) changed.delete(name);
  else changed.set(name, value);
  return changed;
}
