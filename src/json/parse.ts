import { skipSpace } from './characters.ts';
import { checkWhole } from './scan.ts';
import { endOfScalar, endOfString, readString } from './valid-text.ts';
import { JsonNumber, type JsonObject, type JsonValue } from './value.ts';

/**
 * The tree of a text that is one JSON value.
 * Of two members with one name the last value wins, at the place of the first (as `Map.set` does).
 * @throws JsonError what `checkWhole` throws
 */
export function parse(text: string): JsonValue {
  return parseValid(text, checkWhole(text).start);
}

/** The tree of the value at `start`, in text that was checked before. */
export function parseValid(text: string, start: number): JsonValue {
  const open: Container[] = [];
  let i = start;
  for (;;) {
    let value: JsonValue;
    const code = text.charCodeAt(i);
    if (code === 0x7b || code === 0x5b) {
      value = code === 0x7b ? new Map() : [];
      const next = skipSpace(text, i + 1);
      const first = text.charCodeAt(next);
      if (first !== 0x7d && first !== 0x5d) {
        const container: Container = { value, key: '' };
        open.push(container);
        i = beginItem(text, next, container);
        continue;
      }
      i = next + 1;
    } else {
      const end = code === 0x22 ? endOfString(text, i) : endOfScalar(text, i);
      value = readScalar(text, i, end, code);
      i = end;
    }
    for (;;) {
      const container = open[open.length - 1];
      if (container === undefined) return value;
      addItem(container, value);
      i = skipSpace(text, i);
      if (text.charCodeAt(i) === 0x2c) {
        i = beginItem(text, skipSpace(text, i + 1), container);
        break;
      }
      value = container.value;
      open.pop();
      i++;
    }
  }
}

interface Container {
  readonly value: JsonObject | JsonValue[];
  /** The member being read, of an object. */
  key: string;
}

/** Reads the member's name, if there is one, and returns where the value begins. */
function beginItem(text: string, at: number, container: Container): number {
  if (Array.isArray(container.value)) return at;
  const end = endOfString(text, at);
  container.key = readString(text, at, end);
  return skipSpace(text, skipSpace(text, end) + 1);
}

function addItem({ value, key }: Container, item: JsonValue): void {
  if (Array.isArray(value)) value.push(item);
  else value.set(key, item);
}

function readScalar(text: string, start: number, end: number, code: number): JsonValue {
  switch (code) {
    case 0x22:
      return readString(text, start, end);
    case 0x74:
      return true;
    case 0x66:
      return false;
    case 0x6e:
      return null;
    default:
      return new JsonNumber(text.slice(start, end));
  }
}
