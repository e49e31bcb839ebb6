import { skipSpace } from '../../json/characters.ts';
import { endOfScalar, endOfString, endOfValue, readString } from '../../json/valid-text.ts';

/** An object's members as written, repeated names included; `values[i]` is the text of the member `names[i]`. */
export interface RawMembers {
  readonly names: readonly string[];
  readonly values: readonly string[];
}

/** The members of an object; `raw` is valid JSON text that begins with `{`. */
export function readMembers(raw: string): RawMembers {
  const names: string[] = [];
  const values: string[] = [];
  let at = skipSpace(raw, 1);
  while (raw.charCodeAt(at) === 0x22) {
    const endOfName = endOfString(raw, at);
    names.push(readString(raw, at, endOfName));
    const start = skipSpace(raw, skipSpace(raw, endOfName) + 1);
    const end = endOfValue(raw, start);
    values.push(raw.slice(start, end));
    at = afterComma(raw, end);
  }
  return { names, values };
}

/** The texts of an array's elements; `raw` is valid JSON text that begins with `[`. */
export function readElements(raw: string): string[] {
  const elements: string[] = [];
  let at = skipSpace(raw, 1);
  while (at < raw.length && raw.charCodeAt(at) !== 0x5d) {
    const end = endOfValue(raw, at);
    elements.push(raw.slice(at, end));
    at = afterComma(raw, end);
  }
  return elements;
}

function afterComma(raw: string, endOfItem: number): number {
  return skipSpace(raw, skipSpace(raw, endOfItem) + 1);
}

/** The error of Go's decoder when it cannot store the value `raw` in a Go value of `type`. */
export function typeError(raw: string, type: string): string {
  return `json: cannot unmarshal ${goKind(raw)} into Go value of type ${type}`;
}

function goKind(raw: string): string {
  switch (raw[0]) {
    case '{':
      return 'object';
    case '[':
      return 'array';
    case '"':
      return 'string';
    case 't':
    case 'f':
      return 'bool';
    default:
      return 'number';
  }
}

const exponentOrManyDigits = /\d[eE]|\d{309}/;

/** The first number in valid JSON text that is too large for a float64, as written. */
export function findOversizedNumber(raw: string): string | undefined {
  if (!exponentOrManyDigits.test(raw)) return undefined;
  for (let at = 0; at < raw.length; ) {
    const code = raw.charCodeAt(at);
    if (code === 0x22) {
      at = endOfString(raw, at);
      continue;
    }
    const end = Math.max(endOfScalar(raw, at), at + 1);
    const scalar = raw.slice(at, end);
    if (Math.abs(Number(scalar)) === Number.POSITIVE_INFINITY) return scalar;
    at = end;
  }
  return undefined;
}
