import { parseIndex } from './array-index.ts';
import { type Container, Elements, Members, type Slot } from './container.ts';
import { lazyNode, openNode } from './lazy-node.ts';
import type { PatchLibrary } from './library.ts';
import { PatchRefused } from './patch-refused.ts';

/** A document while a patch is applied to it. */
export interface PatchedDocument {
  root: Container;
  readonly library: PatchLibrary;
  /** How many nulls arrays may still be filled up with. */
  nullsLeft: number;
}

/** Where an operation acts. */
export interface Place {
  readonly container: Container;
  readonly name: string;
}

/**
 * The place that a path leads to; undefined when a container on the way is missing or is no container.
 * Anything before the first `/` is ignored.
 * @throws PatchRefused only where the real server crashes
 */
export function findPlace({ root, library }: PatchedDocument, path: string): Place | undefined {
  const parts = path.split('/');
  if (parts.length < 2) {
    return path === '' && library.emptyPath === 'document' ? { container: root, name: '' } : undefined;
  }
  let container = root;
  for (let i = 1; i < parts.length - 1; i++) {
    const slot = look(container, decodePart(parts[i]!), library);
    if (!slot) return undefined;
    const opened = openNode(slot, library);
    if (opened instanceof PatchRefused) {
      if (opened.dropped) throw opened;
      return undefined;
    }
    container = opened;
  }
  return { container, name: decodePart(parts.at(-1)!) };
}

/**
 * Makes the containers that a path needs and the document lacks: an array where the next part is an index or `-`,
 * else an object. They are made under the part as it is written, so an escaped one will not be found again.
 * @throws PatchRefused when the path leads below a scalar
 */
export function ensureParents(document: PatchedDocument, path: string): void {
  const parts = path.split('/');
  let container = document.root;
  for (let i = 1; i < parts.length - 1; i++) {
    const slot = look(container, decodePart(parts[i]!), document.library);
    if (slot) {
      const opened = openNode(slot, document.library);
      if (opened instanceof PatchRefused) throw opened;
      container = opened;
    } else {
      container = addContainer(document, container, parts[i]!, parts[i + 1]!);
    }
  }
}

function look(container: Container, name: string, library: PatchLibrary): Slot | undefined {
  return name === '' && library.emptyPart === 'unpatched-self' ? container.self : container.get(name);
}

function decodePart(part: string): string {
  return part.includes('~') ? part.replace(/~[01]/g, (code) => (code === '~1' ? '/' : '~')) : part;
}

/** A part that the parent cannot take is not complained of here: the place will be missing. */
function addContainer(document: PatchedDocument, parent: Container, part: string, nextPart: string): Container {
  const index = parseIndex(part);
  if (parent instanceof Elements && index !== undefined) fillUp(document, parent, index);
  const made = containerFor(document, nextPart);
  parent.add(part, { raw: made instanceof Elements ? '[]' : '{}', opened: made });
  return made;
}

function containerFor(document: PatchedDocument, part: string): Container {
  const index = parseIndex(part);
  if (index === undefined && part !== '-') return new Members([], new Map());
  if (index !== undefined && index < -1) {
    const text = `Unable to ensure path for negative index other than -1: ${BigInt(part)}: invalid index referenced`;
    throw new PatchRefused(text);
  }
  const array = new Elements([]);
  fillUp(document, array, index ?? 0);
  return array;
}

const nullNode = lazyNode('null');

/** The library copies the whole array for each null; it takes minutes for what `nullsLeft` allows. */
function fillUp(document: PatchedDocument, array: Elements, length: number): void {
  document.nullsLeft -= Math.max(length - array.nodes.length, 0);
  if (document.nullsLeft < 0) throw new PatchRefused('an array index beyond all time limits', { dropped: true });
  while (array.nodes.length < length) array.nodes.push(nullNode);
}
