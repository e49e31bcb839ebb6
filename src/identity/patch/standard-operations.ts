import { compactRaw } from '../../json/compact.ts';
import { checkWhole } from '../../json/scan.ts';
import { readString } from '../../json/valid-text.ts';
import { JsonError } from '../../json/value.ts';
import { PatchRefused } from './patch-refused.ts';
import { readElements, readMembers } from './raw-json.ts';

/** A JSON Pointer: its names in order, decoded; none for the whole document. */
export type Pointer = readonly string[];

/** An operation of RFC 6902; values are compact JSON text. */
export type StandardOperation =
  | { readonly op: 'add' | 'replace' | 'test'; readonly path: Pointer; readonly value: string }
  | { readonly op: 'move' | 'copy'; readonly from: Pointer; readonly path: Pointer }
  | { readonly op: 'remove'; readonly path: Pointer };

/** Members of an identity that cannot be patched, and the name that descriptions give to one of them. */
const denied = new Set(['id', 'credentials', 'state_changed_at', 'statechangedat']);

/**
 * The operations of a patch document.
 * @throws PatchRefused when it is none, or one of them would change what cannot be patched
 */
export function readStandardPatch(body: string): readonly StandardOperation[] {
  const raw = wholeValue(body);
  if (raw[0] !== '[') throw new PatchRefused('a patch is a list of operations');
  return readElements(raw).map(readOperation);
}

function wholeValue(body: string): string {
  try {
    const { start, end } = checkWhole(body);
    return body.slice(start, end);
  } catch (error) {
    throw error instanceof JsonError ? new PatchRefused(error.message) : error;
  }
}

function readOperation(raw: string): StandardOperation {
  const { names, values } = raw[0] === '{' ? readMembers(raw) : { names: [], values: [] };
  const members = new Map(names.map((name, i) => [name, values[i]!]));
  const refuse = (why: string): never => {
    throw new PatchRefused(`invalid operation ${compactRaw(raw)}: ${why}`);
  };
  const text = (name: string): string => {
    const member = members.get(name) ?? refuse(`missing ${name} field`);
    return member[0] === '"' ? readString(member, 0, member.length) : refuse(`${name} is no text`);
  };
  const pointer = (name: 'path' | 'from', changes: boolean): Pointer => {
    const path = text(name);
    if (!/^(?:\/(?:[^~/]|~[01])*)*$/s.test(path)) refuse(`${name} is no JSON Pointer`);
    const parts = path.split('/').slice(1);
    if (changes && (path === '' || denied.has(parts[0]!.toLowerCase())))
      throw new PatchRefused(`patch includes denied path: ${path}`);
    return parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  };

  const op = text('op');
  switch (op) {
    case 'add':
    case 'replace':
    case 'test':
      return {
        op,
        path: pointer('path', op !== 'test'),
        value: compactRaw(members.get('value') ?? refuse('missing value field')),
      };
    case 'move':
    case 'copy': {
      const [from, path] = [pointer('from', op === 'move'), pointer('path', true)];
      if (op === 'move' && from.length < path.length && from.every((name, i) => name === path[i]))
        refuse('a value cannot be moved below itself');
      return { op, from, path };
    }
    case 'remove':
      return { op, path: pointer('path', true) };
    default:
      return refuse('unsupported operation');
  }
}
