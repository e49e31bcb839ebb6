import type { JsonBehaviour } from '../../dialect/behaviour.ts';
import { checkWhole, readFirstValue } from '../scan.ts';
import type { JsonError } from '../value.ts';
import { type Decoding, type Kind, readOnto } from './kind.ts';

/**
 * Decodes the first value of `text`, refusing members that a struct does not have (Go's `json.Decoder` with
 * `DisallowUnknownFields`).
 * @param onto a value whose members stay where the text has none
 * @throws JsonError a syntax error; else what a uuid or a time refused; else the first unknown member or wrong type
 */
export function decodeStrict<T>(text: string, kind: Kind<T>, behaviour: JsonBehaviour, onto?: T): T {
  return decodeAt(text, readFirstValue(text).start, kind, true, behaviour, onto);
}

/** Decodes the first value of `text`, ignoring unknown members (Go's `json.Decoder`); see `decodeStrict`. */
export function decodeLenient<T>(text: string, kind: Kind<T>, behaviour: JsonBehaviour, onto?: T): T {
  return decodeAt(text, readFirstValue(text).start, kind, false, behaviour, onto);
}

/** Decodes a text that is one value and nothing else (Go's `json.Unmarshal`); see `decodeStrict`. */
export function unmarshal<T>(text: string, kind: Kind<T>, behaviour: JsonBehaviour, onto?: T): T {
  return decodeAt(text, checkWhole(text).start, kind, false, behaviour, onto);
}

function decodeAt<T>(
  text: string,
  start: number,
  kind: Kind<T>,
  rejectUnknown: boolean,
  behaviour: JsonBehaviour,
  onto: T | undefined,
): T {
  const decoding: Decoding = { text, rejectUnknown, behaviour, at: start, saved: undefined, struct: '', path: [] };
  const value = readOnto(kind, decoding, onto === undefined ? kind.zero : onto);
  // Through a variable of its own type: the compiler cannot know that `read` sets it.
  const saved: JsonError | undefined = decoding.saved;
  if (saved) throw saved;
  return value;
}
