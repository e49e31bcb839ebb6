import { compareBytes } from '../../json/byte-order.ts';
import { compactRaw } from '../../json/compact.ts';
import { quote } from '../../json/encode.ts';
import { checkWhole } from '../../json/scan.ts';
import { readString } from '../../json/valid-text.ts';
import { JsonError } from '../../json/value.ts';
import type { PatchLibrary } from './library.ts';
import { PatchRefused } from './patch-refused.ts';
import { readElements, readMembers, typeError } from './raw-json.ts';

/** An operation's members by their names, each as the text that was sent; undefined for an operation that is null. */
export type RawOperation = ReadonlyMap<string, string> | undefined;

/**
 * The operations of a patch document.
 * @throws PatchRefused when it is no list of objects, or when the library already checks operations and finds fault
 */
export function decodePatch(body: string, library: PatchLibrary): RawOperation[] {
  const raw = checkedText(body, library);
  if (raw === 'null') return [];
  if (raw[0] !== '[') throw new PatchRefused(typeError(raw, 'jsonpatch.Patch'));
  const operations = readElements(raw).map(readOperation);
  if (library.validatesOperations) for (const operation of operations) validateOperation(operation);
  return operations;
}

function checkedText(body: string, library: PatchLibrary): string {
  try {
    const { start, end } = checkWhole(body);
    return body.slice(start, end);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw new PatchRefused(library.validatesOperations ? 'invalid state detected' : error.message);
  }
}

function readOperation(raw: string): RawOperation {
  if (raw === 'null') return undefined;
  if (raw[0] !== '{') throw new PatchRefused(typeError(raw, 'jsonpatch.Operation'));
  const { names, values } = readMembers(raw);
  return new Map(names.map((name, i) => [name, values[i]!]));
}

/** The member `op`; `unknown` when it is missing or no string. */
export function readKind(operation: RawOperation): string {
  const raw = operation?.get('op') ?? 'null';
  return raw[0] === '"' ? readString(raw, 0, raw.length) : 'unknown';
}

/**
 * The member `path`.
 * @throws PatchRefused when it is missing or no string
 */
export function readPath(operation: RawOperation): string {
  return readText(operation, 'path', 'operation missing path field: missing value');
}

function readText(operation: RawOperation, name: string, ifMissing: string): string {
  const raw = operation?.get(name) ?? 'null';
  if (raw === 'null') throw new PatchRefused(ifMissing);
  if (raw[0] !== '"') throw new PatchRefused(typeError(raw, 'string'));
  return readString(raw, 0, raw.length);
}

function validateOperation(operation: RawOperation): void {
  const fault = findFault(operation);
  if (fault !== undefined) throw new PatchRefused(`invalid operation ${show(operation)}: ${fault}`);
}

const kinds = new Set(['add', 'remove', 'replace', 'move', 'copy', 'test']);

function findFault(operation: RawOperation): string | undefined {
  const kind = readKind(operation);
  if (!kinds.has(kind)) return 'unsupported operation';
  if ((kind === 'add' || kind === 'replace') && !operation?.has('value')) {
    return "failed to decode 'value': operation, missing value field: missing value";
  }
  const from = kind === 'move' || kind === 'copy';
  return (
    (from
      ? faultOf('from', () => readText(operation, 'from', 'operation, missing from field: missing value'))
      : undefined) ?? faultOf('path', () => readPath(operation))
  );
}

function faultOf(name: string, read: () => string): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (!(error instanceof PatchRefused)) throw error;
    return `failed to decode '${name}': ${error.message}`;
  }
}

/** The operation as the library shows it: compact, its members in byte order of their names. */
function show(operation: RawOperation): string {
  if (!operation) return 'null';
  const members = [...operation].sort(([a], [b]) => compareBytes(a, b));
  return `{${members.map(([name, raw]) => `${quote(name, { shortEscapes: false })}:${compactRaw(raw)}`).join(',')}}`;
}
