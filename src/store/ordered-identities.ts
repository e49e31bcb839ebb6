import type { Identity } from '../identity/identity.ts';
import { BTree } from './b-tree.ts';

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** So many changed identities at most wait for the tree to be asked for, so that a fork need not wait for long. */
const mostWaiting = 256;

/**
 * Identities in the order of their ids, in a tree that forks in O(1). Changed ones take their places when the tree is
 * asked for: most changes are followed by others, often of the same identity, and not by a list.
 */
export class OrderedIdentities {
  #tree = new BTree<string, Identity>(undefined, byText, 64);
  #changed = new Map<string, Identity>();

  /** The tree as it is now; only to be read. */
  get tree(): BTree<string, Identity> {
    if (this.#changed.size > 0) {
      for (const [id, identity] of this.#changed) this.#tree.set(id, identity);
      this.#changed.clear();
    }
    return this.#tree;
  }

  /** For an identity that is not there yet. */
  add(identity: Identity): void {
    this.#tree.set(identity.id, identity);
  }

  /** For one in the place of that with its id. */
  replace(identity: Identity): void {
    this.#changed.set(identity.id, identity);
    if (this.#changed.size > mostWaiting) void this.tree;
  }

  delete(id: string): void {
    this.#changed.delete(id);
    this.#tree.delete(id);
  }

  /** A copy; neither sees what is written to the other. */
  fork(): OrderedIdentities {
    const copy = new OrderedIdentities();
    copy.#tree = this.tree.clone();
    return copy;
  }
}
