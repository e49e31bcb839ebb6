import type { Operation } from './check-operations.ts';
import type { Container, Slot } from './container.ts';
import { lazyNode, openRoot } from './lazy-node.ts';
import { PatchRefused } from './patch-refused.ts';
import { ensureParents, findPlace, type PatchedDocument } from './walk.ts';

/**
 * Applies one operation to the document in place.
 * @throws PatchRefused with the library's text; the document is of no use afterwards
 */
export function applyOperation(document: PatchedDocument, operation: Operation): void {
  apply[operation.kind](document, operation);
}

const apply = { add, remove, replace };

function add(document: PatchedDocument, { path, value }: Operation): void {
  if (path === '' && document.library.emptyPath === 'document') {
    document.root = rootOf(value!, document);
    return;
  }
  ensureParents(document, path);
  const place = findPlace(document, path) ?? missing(`add operation does not apply: doc is missing path: "${path}"`);
  const failure = place.container.add(place.name, slotFor(value));
  if (failure !== undefined) throw new PatchRefused(`error in add for path: '${path}': ${failure}`);
}

function remove(document: PatchedDocument, { path }: Operation): void {
  const place = findPlace(document, path) ?? missing(`remove operation does not apply: doc is missing path: "${path}"`);
  const failure = place.container.remove(place.name);
  if (failure !== undefined) throw new PatchRefused(`error in remove for path: '${path}': ${failure}`);
}

function replace(document: PatchedDocument, { path, value }: Operation): void {
  const place = findPlace(document, path) ?? missing(`replace operation does not apply: doc is missing path: ${path}`);
  if (place.container.get(place.name) === undefined) {
    missing(`replace operation does not apply: doc is missing key: ${path}`);
  }
  place.container.set(place.name, slotFor(value));
}

function rootOf(value: string, { library }: PatchedDocument): Container {
  const root = openRoot(value, library);
  if (root instanceof PatchRefused) throw root;
  return root;
}

function slotFor(value: string | undefined): Slot {
  return value === undefined ? null : lazyNode(value);
}

function missing(text: string): never {
  throw new PatchRefused(`${text}: missing value`);
}
