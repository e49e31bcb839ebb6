/** Stands for a removed entry in a layer above the one that still holds it. */
const gone = Symbol('gone');

/** A layer is merged into one that is not this many times larger … */
const growth = 4;
/** … while both are small, so that a fork stays cheap, */
const cheap = 8192;
/** or when there are so many layers that lookups would suffer. */
const deepest = 16;

/**
 * A hash map that forks in O(1): the fork shares what there is and each side writes to a layer of its own.
 * Lookups cost a `Map` lookup a layer; small layers are merged as they come, so there are few.
 */
export class ForkableMap<K, V> {
  #layers: Map<K, V | typeof gone>[];
  #top: Map<K, V | typeof gone>;
  #size: number;

  constructor() {
    this.#layers = [];
    this.#top = new Map();
    this.#size = 0;
  }

  /** How many entries there are. */
  get size(): number {
    return this.#size;
  }

  /** The value of `key`, or undefined. */
  get(key: K): V | undefined {
    const value = this.#top.get(key);
    if (value !== undefined) return value === gone ? undefined : (value as V);
    return this.#layers.length === 0 ? undefined : this.#below(key);
  }

  has(key: K): boolean {
    return this.get(key) !== undefined;
  }

  set(key: K, value: V): void {
    if (this.get(key) === undefined) this.#size++;
    this.#top.set(key, value);
  }

  /** Sets a key that is known to be there, or with `isNew` not to be: no lookup is needed. */
  put(key: K, value: V, isNew: boolean): void {
    if (isNew) this.#size++;
    this.#top.set(key, value);
  }

  /** Removes `key`; false when it was not there. */
  delete(key: K): boolean {
    if (this.get(key) === undefined) return false;
    if (this.#below(key) === undefined) this.#top.delete(key);
    else this.#top.set(key, gone);
    this.#size--;
    return true;
  }

  /** Every entry once, in no promised order. */
  *entries(): IterableIterator<[K, V]> {
    const maps = [this.#top, ...[...this.#layers].reverse()];
    for (const [depth, map] of maps.entries()) {
      for (const [key, value] of map) {
        if (value === gone) continue;
        if (maps.slice(0, depth).some((above) => above.has(key))) continue;
        yield [key, value as V];
      }
    }
  }

  /** A map with the same entries; writes to either do not reach the other. */
  fork(): ForkableMap<K, V> {
    this.#seal();
    const copy = new ForkableMap<K, V>();
    copy.#layers = [...this.#layers];
    copy.#size = this.#size;
    return copy;
  }

  #below(key: K): V | undefined {
    for (let i = this.#layers.length - 1; i >= 0; i--) {
      const value = this.#layers[i]!.get(key);
      if (value !== undefined) return value === gone ? undefined : (value as V);
    }
    return undefined;
  }

  #mergeable(size: number): boolean {
    const below = this.#layers.at(-1);
    if (below === undefined || below.size >= growth * size) return false;
    return below.size + size <= cheap || this.#layers.length >= deepest;
  }

  /** Makes the top a shared layer; small neighbours become one new map, shared ones are never written. */
  #seal(): void {
    if (this.#top.size === 0) return;
    let sealed = this.#top;
    while (this.#mergeable(sealed.size)) {
      const merged = new Map(this.#layers.pop()!);
      for (const [key, value] of sealed) {
        if (value === gone && this.#layers.length === 0) merged.delete(key);
        else merged.set(key, value);
      }
      sealed = merged;
    }
    if (sealed.size > 0) this.#layers.push(sealed);
    this.#top = new Map();
  }
}
