import {
  type Container,
  Elements,
  type LazyNode,
  Members,
  Nothing,
  type Slot,
  slotOf,
  type Unwritten,
  UnwrittenMembers,
} from './container.ts';
import type { PatchLibrary } from './library.ts';
import { PatchRefused } from './patch-refused.ts';
import { findOversizedNumber, readElements, readMembers, typeError } from './raw-json.ts';

/** The node of a value's text: valid JSON, compact. */
export function lazyNode(raw: string): LazyNode {
  return { raw, opened: undefined };
}

const objectType = 'map[string]*jsonpatch.lazyNode';

/** The object or array that the node is, or why it is none; it is kept in the node. */
export function openNode(node: LazyNode, library: PatchLibrary): Container | PatchRefused {
  if (node.opened) return node.opened;
  const opened = open(node.raw, library);
  if (!(opened instanceof PatchRefused)) node.opened = opened;
  return opened;
}

function open(raw: string, library: PatchLibrary): Container | PatchRefused {
  if (raw[0] === '[') return openArray(raw);
  if (raw[0] === '{') return openObject(raw, library);
  if (library.belowScalar === 'invalid-state') return new PatchRefused('invalid state detected');
  if (raw === 'null') return new PatchRefused('a path below null: nil pointer dereference', { dropped: true });
  return new PatchRefused(typeError(raw, objectType));
}

/** The document that a patch begins with, or that `add` puts in its place; `raw` is compact JSON. */
export function openRoot(raw: string, library: PatchLibrary): Container | PatchRefused {
  const self = lazyNode(raw);
  if (raw[0] === '[') return openArray(raw, self);
  if (raw[0] === '{') return openObject(raw, library, self);
  return raw === 'null' ? new Nothing(self) : new PatchRefused(typeError(raw, objectType));
}

/** The document that a patch begins with, of which no member is written yet. */
export function openUnwritten(document: Unwritten, library: PatchLibrary): Members | PatchRefused {
  if (library.numbers === 'float64') {
    const refusal = refusalOfNumbers(document.names.map((name) => document.write(name)));
    if (refusal) return refusal;
  }
  return new UnwrittenMembers(document, {
    get raw() {
      return writeAll(document);
    },
    opened: undefined,
  });
}

/** A document as a whole, compact. */
export function writeAll({ names, write }: Unwritten): string {
  return `{${names.map((name) => `"${name}":${write(name)}`).join(',')}}`;
}

function openObject(raw: string, library: PatchLibrary, self: Slot = null): Members | PatchRefused {
  const { names, values } = readMembers(raw);
  const refusal = library.numbers === 'float64' ? refusalOfNumbers(values) : undefined;
  if (refusal) return refusal;
  const slots = new Map<string, Slot>();
  for (let i = 0; i < names.length; i++) slots.set(names[i]!, slotOf(values[i]!));
  return new Members([...names], slots, self);
}

function refusalOfNumbers(values: readonly string[]): PatchRefused | undefined {
  for (const raw of values) {
    const oversized = findOversizedNumber(raw);
    if (oversized !== undefined)
      return new PatchRefused(`json: cannot unmarshal number ${oversized} into Go value of type float64`);
  }
  return undefined;
}

function openArray(raw: string, self: Slot = null): Elements {
  return new Elements(readElements(raw).map(slotOf), self);
}
