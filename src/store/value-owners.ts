import { ForkableMap } from './forkable-map.ts';

/**
 * Which identities have a value that must be unique in some index, whichever that is: most values have one owner, and
 * stand in several of its indexes, as an e-mail address does. A value costs two pointers.
 */
export class ValueOwners {
  #owners = new ForkableMap<string, string | readonly string[]>();

  /** The ids of those who have a value; the id itself when it is one. */
  of(value: string): string | readonly string[] | undefined {
    return this.#owners.get(value);
  }

  /** For a value that nobody has. */
  addFirst(value: string, id: string): void {
    this.#owners.put(value, id, true);
  }

  add(value: string, id: string): void {
    const owners = this.#owners.get(value);
    if (owners === undefined) this.addFirst(value, id);
    else if (typeof owners !== 'string') {
      if (!owners.includes(id)) this.#owners.put(value, [...owners, id], false);
    } else if (owners !== id) this.#owners.put(value, [owners, id], false);
  }

  remove(value: string, id: string): void {
    const owners = this.#owners.get(value);
    if (owners === id) this.#owners.delete(value);
    else if (owners !== undefined && typeof owners !== 'string') {
      const others = owners.filter((owner) => owner !== id);
      this.#owners.put(value, others.length === 1 ? others[0]! : others, false);
    }
  }

  /** A copy; neither sees what is added to the other or removed from it. */
  fork(): ValueOwners {
    const copy = new ValueOwners();
    copy.#owners = this.#owners.fork();
    return copy;
  }
}
