import { compareBytes } from '../../json/byte-order.ts';
import { compactRaw } from '../../json/compact.ts';
import { quote } from '../../json/encode.ts';
import { readString } from '../../json/valid-text.ts';
import { typeError } from './raw-json.ts';

/** An operation's members by their names, each as the text that was sent; undefined for an operation that is null. */
export type RawOperation = ReadonlyMap<string, string> | undefined;

/** The member `op`; `unknown` when it is missing or no string. */
export function readKind(operation: RawOperation): string {
  const raw = operation?.get('op') ?? 'null';
  return raw[0] === '"' ? readString(raw, 0, raw.length) : 'unknown';
}

/** The member `path`, of which `findTextFault` finds nothing to say. */
export function readPath(operation: RawOperation): string {
  const raw = operation?.get('path') ?? '""';
  return readString(raw, 0, raw.length);
}

const whenMissing = {
  path: 'operation missing path field: missing value',
  from: 'operation, missing from field: missing value',
};

/** Why a member cannot be read as a string, in the library's words. */
export function findTextFault(operation: RawOperation, name: 'path' | 'from'): string | undefined {
  const raw = operation?.get(name) ?? 'null';
  if (raw === 'null') return whenMissing[name];
  return raw[0] === '"' ? undefined : typeError(raw, 'string');
}

/** The operation as the library shows it: compact, its members in byte order of their names. */
export function showOperation(operation: RawOperation): string {
  if (!operation) return 'null';
  const members = [...operation].sort(([a], [b]) => compareBytes(a, b));
  return `{${members.map(([name, raw]) => `${quote(name, { shortEscapes: false })}:${compactRaw(raw)}`).join(',')}}`;
}
