import type { Identity } from '../identity/identity.ts';
import { idPrefix } from './id-prefix.ts';

/** A leaf with more identities than this becomes a branch. */
const fullLeaf = 32;
/** The root tells prefixes apart by their first 8 bits, each branch below it by the next 6. */
const rootWidth = 256;
const branchWidth = 64;
const branchBits = 6;
/** Below this, all bits of the prefix are used up. */
const deepest = 4;

/** Where a prefix belongs below a branch. */
const slotOf = (prefix: number, depth: number): number =>
  depth === 0 ? (prefix >> 24) + rootWidth / 2 : (prefix >> (24 - branchBits * depth)) & (branchWidth - 1);

/** Whose a node is: only its owner may write to it. */
type Owner = object;

type Node = Leaf | Branch;

class Leaf {
  constructor(
    readonly owner: Owner,
    /**
     * Prefix, identity, prefix, identity …, ascending by prefix, then by id. They stand side by side because fetching
     * from memory is all that a look-up waits for.
     */
    readonly entries: (number | Identity)[],
  ) {}

  get size(): number {
    return this.entries.length / 2;
  }
}

class Branch {
  constructor(
    readonly owner: Owner,
    readonly children: (Node | undefined)[],
    public size: number,
  ) {}
}

function emptyChildren(width: number): (Node | undefined)[] {
  return new Array<Node | undefined>(width).fill(undefined);
}

/** Nobody's: the first write to a table makes one of its own. */
const emptyRoot = new Branch({}, emptyChildren(rootWidth), 0);

/**
 * Identities by id and in the order of their ids, as texts: a tree that branches by some bits of the ids' prefixes
 * after the other, over which UUIDs are spread evenly. A fork shares all nodes; a write makes the few on its way anew.
 */
export class IdentityTable {
  #owner: Owner = {};
  #root = emptyRoot;

  /** How many identities there are. */
  get size(): number {
    return this.#root.size;
  }

  get(id: string): Identity | undefined {
    const prefix = idPrefix(id);
    let node: Node | undefined = this.#root;
    for (let depth = 0; node instanceof Branch; depth++) node = node.children[slotOf(prefix, depth)];
    if (node === undefined) return undefined;
    const at = firstFrom(prefix, id, node.entries);
    return isAt(at, prefix, id, node.entries) ? (node.entries[at + 1] as Identity) : undefined;
  }

  /** Adds an identity or takes the place of the one with its id. */
  put(identity: Identity): void {
    this.#root = this.#putBelow(this.#root, 0, idPrefix(identity.id), identity);
  }

  /** Removes the identity with this id; false when there is none. */
  delete(id: string): boolean {
    if (this.get(id) === undefined) return false;
    this.#root = this.#deleteBelow(this.#root, 0, idPrefix(id), id);
    return true;
  }

  /** At most `limit` identities with an id after `token`, ascending, but for the first `skip`. */
  page(token: string, limit: number, skip = 0): Identity[] {
    const page: Page = { people: [], limit, skip };
    if (limit > 0) collect(this.#root, 0, { prefix: idPrefix(token), id: token }, page);
    return page.people;
  }

  /** Identities with an id after `token`, ascending, but for the first `skip`. */
  *after(token: string, skip = 0): IterableIterator<Identity> {
    let page = this.page(token, stride, skip);
    while (page.length > 0) {
      yield* page;
      page = this.page(page.at(-1)!.id, stride);
    }
  }

  /** Identities by descending id, but for the first `skip`. */
  *descending(skip = 0): IterableIterator<Identity> {
    for (let passed = skip; ; passed += stride) {
      const page: Page = { people: [], limit: stride, skip: passed };
      collectDown(this.#root, page);
      yield* page.people;
      if (page.people.length < stride) return;
    }
  }

  /** A copy; neither sees what is written to the other. */
  fork(): IdentityTable {
    const copy = new IdentityTable();
    copy.#root = this.#root;
    this.#owner = {};
    return copy;
  }

  #putBelow(branch: Branch, depth: number, prefix: number, identity: Identity): Branch {
    const own = this.#ownBranch(branch);
    const slot = slotOf(prefix, depth);
    const child = own.children[slot];
    const sizeBefore = child === undefined ? 0 : child.size;
    const next =
      child instanceof Branch
        ? this.#putBelow(child, depth + 1, prefix, identity)
        : this.#putInto(child, depth + 1, prefix, identity);
    if (next !== child) own.children[slot] = next;
    own.size += next.size - sizeBefore;
    return own;
  }

  #putInto(leaf: Leaf | undefined, depth: number, prefix: number, identity: Identity): Node {
    if (leaf === undefined) return new Leaf(this.#owner, [prefix, identity]);
    const own = this.#ownLeaf(leaf);
    const { entries } = own;
    const at = firstFrom(prefix, identity.id, entries);
    if (isAt(at, prefix, identity.id, entries)) entries[at + 1] = identity;
    else insert(at, prefix, identity, entries);
    return own.size > fullLeaf && depth <= deepest ? this.#split(own, depth) : own;
  }

  /** A branch in the place of a leaf. */
  #split({ entries }: Leaf, depth: number): Branch {
    const children = emptyChildren(branchWidth);
    for (let from = 0, to = 0; from < entries.length; from = to) {
      const slot = slotOf(entries[from] as number, depth);
      while (to < entries.length && slotOf(entries[to] as number, depth) === slot) to += 2;
      children[slot] = new Leaf(this.#owner, entries.slice(from, to));
    }
    return new Branch(this.#owner, children, entries.length / 2);
  }

  #deleteBelow(branch: Branch, depth: number, prefix: number, id: string): Branch {
    const own = this.#ownBranch(branch);
    const slot = slotOf(prefix, depth);
    const child = own.children[slot]!;
    const next =
      child instanceof Branch ? this.#deleteBelow(child, depth + 1, prefix, id) : this.#deleteFrom(child, prefix, id);
    own.children[slot] = next.size === 0 ? undefined : next;
    own.size--;
    return own;
  }

  #deleteFrom(leaf: Leaf, prefix: number, id: string): Leaf {
    const own = this.#ownLeaf(leaf);
    own.entries.splice(firstFrom(prefix, id, own.entries), 2);
    return own;
  }

  #ownBranch(branch: Branch): Branch {
    return branch.owner === this.#owner ? branch : new Branch(this.#owner, branch.children.slice(), branch.size);
  }

  #ownLeaf(leaf: Leaf): Leaf {
    return leaf.owner === this.#owner ? leaf : new Leaf(this.#owner, leaf.entries.slice());
  }
}

/** Iterations take so many identities at a time. */
const stride = 100;

/** Where the first entry begins that is not before this id. */
function firstFrom(prefix: number, id: string, entries: Leaf['entries']): number {
  let low = 0;
  let high = entries.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(prefix, id, 2 * middle, entries)) low = middle + 1;
    else high = middle;
  }
  return 2 * low;
}

function isBefore(prefix: number, id: string, at: number, entries: Leaf['entries']): boolean {
  const other = entries[at] as number;
  return other < prefix || (other === prefix && (entries[at + 1] as Identity).id < id);
}

const isAt = (at: number, prefix: number, id: string, entries: Leaf['entries']): boolean =>
  at < entries.length && entries[at] === prefix && (entries[at + 1] as Identity).id === id;

function insert(at: number, prefix: number, identity: Identity, entries: Leaf['entries']): void {
  entries.push(prefix, identity);
  for (let to = entries.length - 1; to > at + 1; to--) entries[to] = entries[to - 2]!;
  entries[at] = prefix;
  entries[at + 1] = identity;
}

/** Where a page begins: after this id. */
interface Token {
  readonly prefix: number;
  readonly id: string;
}

/** A page while it is filled. */
interface Page {
  readonly people: Identity[];
  readonly limit: number;
  /** How many more are passed over first. */
  skip: number;
}

const isFull = ({ people, limit }: Page): boolean => people.length >= limit;

/** Fills a page from a node, ascending, with those after a token, or with all. */
function collect(node: Node, depth: number, token: Token | undefined, page: Page): void {
  if (token === undefined && passesOver(node, page)) return;
  if (node instanceof Leaf) {
    collectLeaf(node, token, page);
    return;
  }
  const first = token === undefined ? 0 : slotOf(token.prefix, depth);
  for (let slot = first; slot < node.children.length && !isFull(page); slot++) {
    const child = node.children[slot];
    if (child !== undefined) collect(child, depth + 1, slot === first ? token : undefined, page);
  }
}

function collectLeaf({ entries }: Leaf, token: Token | undefined, page: Page): void {
  let at = 0;
  if (token !== undefined) {
    at = firstFrom(token.prefix, token.id, entries);
    if (isAt(at, token.prefix, token.id, entries)) at += 2;
  }
  for (; at < entries.length && !isFull(page); at += 2) take(entries[at + 1] as Identity, page);
}

/** Fills a page from a node, descending. */
function collectDown(node: Node, page: Page): void {
  if (passesOver(node, page)) return;
  if (node instanceof Leaf) {
    const { entries } = node;
    for (let at = entries.length - 1; at > 0 && !isFull(page); at -= 2) take(entries[at] as Identity, page);
    return;
  }
  for (let slot = node.children.length - 1; slot >= 0 && !isFull(page); slot--) {
    const child = node.children[slot];
    if (child !== undefined) collectDown(child, page);
  }
}

/** Passes over all of a node at once if none of it is wanted. */
function passesOver({ size }: Node, page: Page): boolean {
  if (page.skip < size) return false;
  page.skip -= size;
  return true;
}

function take(identity: Identity, page: Page): void {
  if (page.skip > 0) page.skip--;
  else page.people.push(identity);
}
