import { type Container, Elements, Members, Nothing, type Slot } from './container.ts';
import type { PatchLibrary } from './library.ts';
import { PatchRefused } from './patch-refused.ts';
import {
  findOversizedNumber,
  type RawMembers,
  readElements,
  readMembers,
  typeError,
  writeMembers,
} from './raw-json.ts';

/** A value that stays the text it was written as until a path leads into it. */
export interface LazyNode {
  readonly raw: string;
  opened: Container | undefined;
}

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

/** The document that a patch begins with, of which the members are at hand. */
export function openMembers(members: RawMembers, library: PatchLibrary): Members | PatchRefused {
  const self: LazyNode = {
    get raw() {
      return writeMembers(members);
    },
    opened: undefined,
  };
  return membersOf(members, library, self);
}

function openObject(raw: string, library: PatchLibrary, self: Slot = null): Members | PatchRefused {
  return membersOf(readMembers(raw), library, self);
}

function membersOf({ names, values }: RawMembers, library: PatchLibrary, self: Slot): Members | PatchRefused {
  if (library.numbers === 'float64') {
    for (const raw of values) {
      const oversized = findOversizedNumber(raw);
      if (oversized !== undefined)
        return new PatchRefused(`json: cannot unmarshal number ${oversized} into Go value of type float64`);
    }
  }
  const slots = new Map<string, Slot>();
  for (let i = 0; i < names.length; i++) slots.set(names[i]!, slotOf(values[i]!));
  return new Members([...names], slots, self);
}

function openArray(raw: string, self: Slot = null): Elements {
  return new Elements(readElements(raw).map(slotOf), self);
}

function slotOf(raw: string): Slot {
  return raw === 'null' ? null : lazyNode(raw);
}
