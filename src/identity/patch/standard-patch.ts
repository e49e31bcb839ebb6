import { isSameJson } from '../../json/same-json.ts';
import { type Container, Elements, type Slot } from './container.ts';
import { lazyNode, openNode } from './lazy-node.ts';
import { newestLibrary as library } from './library.ts';
import { PatchRefused } from './patch-refused.ts';
import { type Pointer, readStandardPatch, type StandardOperation } from './standard-operations.ts';
import type { Place } from './walk.ts';
import { writeDocument } from './write-document.ts';

/** How much text one patch may copy and compare, in characters: copies of copies grow without bound. */
const mostText = 32 * 1024 * 1024;

/**
 * The document after a JSON Patch that is applied as RFC 6902 says, which no release does: all six operations, targets
 * that must be there, no parents made up. Members that no path led to keep their bytes.
 * @param body the request's body
 * @param document a JSON object, compact
 * @throws PatchRefused also for a path that leads to what cannot be patched; nothing is applied then
 */
export function applyStandardPatch(body: string, document: string): string {
  const patched: Patched = { root: lazyNode(document), textLeft: mostText };
  for (const operation of readStandardPatch(body)) apply(patched, operation);
  return textOf(patched.root);
}

interface Patched {
  readonly root: Slot;
  textLeft: number;
}

function apply(patched: Patched, operation: StandardOperation): void {
  const { root } = patched;
  switch (operation.op) {
    case 'add':
      add(root, operation.path, lazyNode(operation.value));
      break;
    case 'remove':
      remove(root, operation.path);
      break;
    case 'replace':
      replace(root, operation.path, lazyNode(operation.value));
      break;
    case 'copy':
      add(root, operation.path, lazyNode(takeText(patched, operation.from)));
      break;
    case 'move': {
      const moved = find(root, operation.from);
      remove(root, operation.from);
      add(root, operation.path, moved);
      break;
    }
    case 'test':
      if (!isSameJson(takeText(patched, operation.path), operation.value))
        throw new PatchRefused(`testing value ${show(operation.path)} failed: test failed`);
  }
}

function add(root: Slot, path: Pointer, value: Slot): void {
  const { container, name } = placeOf(root, path);
  if (!(container instanceof Elements)) {
    container.set(name, value);
    return;
  }
  const index = name === '-' ? container.nodes.length : indexOf(name);
  if (index === undefined || index > container.nodes.length) throw missing(path);
  container.nodes.splice(index, 0, value);
}

function remove(root: Slot, path: Pointer): void {
  find(root, path);
  const { container, name } = placeOf(root, path);
  container.remove(name);
}

function replace(root: Slot, path: Pointer, value: Slot): void {
  find(root, path);
  const { container, name } = placeOf(root, path);
  container.set(name, value);
}

/** The value that a path leads to, null where it is JSON's null. @throws PatchRefused when there is none */
function find(root: Slot, path: Pointer): Slot {
  let slot: Slot = root;
  for (const name of path) {
    const next = childOf(slot, name);
    if (next === undefined) throw missing(path);
    slot = next;
  }
  return slot;
}

function childOf(slot: Slot, name: string): Slot | undefined {
  const container = open(slot);
  return container instanceof Elements ? container.nodes[indexOf(name) ?? -1] : container?.get(name);
}

/** Where the last name of a path belongs. @throws PatchRefused when there is no such container */
function placeOf(root: Slot, path: Pointer): Place {
  const parent = open(find(root, path.slice(0, -1)));
  if (!parent) throw missing(path);
  return { container: parent, name: path.at(-1)! };
}

function open(slot: Slot): Container | undefined {
  const opened = slot ? openNode(slot, library) : undefined;
  return opened instanceof PatchRefused ? undefined : opened;
}

function indexOf(name: string): number | undefined {
  return /^(?:0|[1-9]\d{0,8})$/.test(name) ? Number(name) : undefined;
}

function takeText(patched: Patched, path: Pointer): string {
  const text = textOf(find(patched.root, path));
  patched.textLeft -= text.length;
  if (patched.textLeft < 0) throw new PatchRefused('the patch copies or compares too much text');
  return text;
}

function textOf(slot: Slot): string {
  if (slot === null) return 'null';
  return slot.opened ? writeDocument(slot.opened, library) : slot.raw;
}

function missing(path: Pointer): PatchRefused {
  return new PatchRefused(`the document has no place ${show(path)}: missing value`);
}

function show(path: Pointer): string {
  return path.map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
