import type { JsonBehaviour } from '../../dialect/behaviour.ts';
import { goQuote } from '../go-quote.ts';
import { endOfValue } from '../valid-text.ts';
import { JsonError } from '../value.ts';

/** A type of Go and how JSON is read into it. */
export interface Kind<T> {
  /** The type as Go's messages name it, e.g. `[]identity.VerifiableAddress`. */
  readonly goType: string;
  /** What a variable of this type holds before anything is read into it. */
  readonly zero: T;
  /**
   * Reads the value at `decoding.at` and moves `at` behind it.
   * @param current what the variable holds before; never changed in place
   * @returns what it holds after: `current` when the value does not change it or is of the wrong type
   * @throws JsonError what a type that decodes itself refuses; other faults go to `decoding.saved`
   */
  read(decoding: Decoding, current: T | undefined): T | undefined;
}

/** What a kind decodes to. */
export type Decoded<K> = K extends Kind<infer T> ? T : never;

/** How far the decoding of one text is. */
export interface Decoding {
  /** Checked before: JSON as far as the decoder looks. */
  readonly text: string;
  readonly rejectUnknown: boolean;
  readonly behaviour: JsonBehaviour;
  at: number;
  /** The first fault that does not end decoding at once. */
  saved: JsonError | undefined;
  /** The innermost struct, by its name without package, and the members that lead into it. */
  struct: string;
  readonly path: string[];
}

/** Reads the value at `decoding.at` onto one that is there: what a variable of Go holds after. */
export function readOnto<T>(kind: Kind<T>, decoding: Decoding, before: T): T {
  const value = kind.read(decoding, before);
  return value === undefined ? before : value;
}

/** Keeps the error unless an earlier one was kept. */
export function save(decoding: Decoding, message: string): void {
  decoding.saved ??= new JsonError(message);
}

/** Notes that a struct has no such member; the value is for the caller to skip. */
export function saveUnknown(decoding: Decoding, name: string): void {
  save(decoding, `json: unknown field ${goQuote(name)}`);
}

/** Skips the value and notes that it is of the wrong type. */
export function skipMismatch(decoding: Decoding, goType: string): void {
  save(decoding, mismatch(decoding, typeName(decoding.text.charCodeAt(decoding.at)), goType));
  decoding.at = endOfValue(decoding.text, decoding.at);
}

/**
 * Go's text for a value of the wrong type.
 * @param value what it was: `string`, `number`, `number 1.5`, `bool`, `array`, `object`
 */
export function mismatch({ struct, path }: Decoding, value: string, goType: string): string {
  const target = struct === '' ? 'value' : `struct field ${struct}.${path.join('.')}`;
  return `json: cannot unmarshal ${value} into Go ${target} of type ${goType}`;
}

/** The JSON type of a value by its first character, as Go's messages name it. */
export function typeName(firstCode: number): string {
  switch (firstCode) {
    case 0x22:
      return 'string';
    case 0x7b:
      return 'object';
    case 0x5b:
      return 'array';
    case 0x74:
    case 0x66:
      return 'bool';
    case 0x6e:
      return 'null';
    default:
      return 'number';
  }
}

/** Moves behind a `null`, if there is one. */
export function skipNull(decoding: Decoding): boolean {
  if (decoding.text.charCodeAt(decoding.at) !== 0x6e) return false;
  decoding.at += 4;
  return true;
}

/** The value's text as it was written; moves behind it. */
export function takeRaw(decoding: Decoding): string {
  const start = decoding.at;
  decoding.at = endOfValue(decoding.text, start);
  return decoding.text.slice(start, decoding.at);
}
