import type { Identity } from '../identity/identity.ts';
import { ForkableMap } from './forkable-map.ts';
import type { Glimpse } from './glimpse.ts';
import type { UniqueKey } from './unique-keys.ts';

/** People who are there before anything is written; they are made when they are asked for, and always the same. */
export interface Ground {
  readonly size: number;
  /** The person with an id; the same object when it is asked for again soon. */
  identity(id: string): Identity | undefined;
  /** The person who holds a key. */
  holder(key: UniqueKey): Identity | undefined;
  /** How many people have an id up to this one, or before it. */
  placeAfter(id: string): number;
  /** The id in a place, by ascending id from 0. */
  idAt(place: number): string;
  /** The person in a place, for those who only pass by. */
  identityAt(place: number): Identity;
  /** A glimpse of that person, who is not made for it. */
  glimpseAt(place: number): Glimpse;
}

/** Those of a ground's people whom no write has touched. A fork costs the same whatever the size. */
export class UntouchedPeople {
  readonly #ground: Ground;
  #touched = new ForkableMap<string, true>();

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  get size(): number {
    return this.#ground.size - this.#touched.size;
  }

  identity(id: string): Identity | undefined {
    return this.#touched.has(id) ? undefined : this.#ground.identity(id);
  }

  holder(key: UniqueKey): Identity | undefined {
    const holder = this.#ground.holder(key);
    return holder && this.#touched.has(holder.id) ? undefined : holder;
  }

  /** From now on the person with this id is not among them; returns who that was. */
  touch(id: string): Identity | undefined {
    const identity = this.identity(id);
    if (identity) this.#touched.set(id, true);
    return identity;
  }

  /**
   * Those with an id after `token` among `written` people, who are in the same order.
   * @param skip how many of them are passed over, without being made
   * @param again whether they are likely to be asked for again
   */
  *after(token: string, written: Iterator<Identity>, skip = 0, again = false): IterableIterator<Identity> {
    let other = written.next();
    let passed = 0;
    for (let place = this.#ground.placeAfter(token); place < this.#ground.size; place++) {
      const id = this.#ground.idAt(place);
      for (; !other.done && other.value.id < id; other = written.next()) if (++passed > skip) yield other.value;
      if (this.#touched.has(id) || ++passed <= skip) continue;
      yield again ? this.#ground.identity(id)! : this.#ground.identityAt(place);
    }
    for (; !other.done; other = written.next()) if (++passed > skip) yield other.value;
  }

  /** Those who are wanted with an id after `token`, among `written` people in the same order; only they are made. */
  *wanted(
    token: string,
    written: Iterator<Identity>,
    isWanted: (glimpse: Glimpse) => boolean,
  ): IterableIterator<Identity> {
    let other = written.next();
    for (let place = this.#ground.placeAfter(token); place < this.#ground.size; place++) {
      if (!isWanted(this.#ground.glimpseAt(place))) continue;
      const id = this.#ground.idAt(place);
      for (; !other.done && other.value.id < id; other = written.next()) yield other.value;
      if (!this.#touched.has(id)) yield this.#ground.identityAt(place);
    }
    for (; !other.done; other = written.next()) yield other.value;
  }

  /** All of them by descending id, but for the first `skip`, among `written` people in the same order. */
  *descending(written: Iterator<Identity>, skip: number): IterableIterator<Identity> {
    let other = written.next();
    let passed = 0;
    for (let place = this.#ground.size - 1; place >= 0; place--) {
      const id = this.#ground.idAt(place);
      for (; !other.done && other.value.id > id; other = written.next()) if (++passed > skip) yield other.value;
      if (!this.#touched.has(id) && ++passed > skip) yield this.#ground.identityAt(place);
    }
    for (; !other.done; other = written.next()) if (++passed > skip) yield other.value;
  }

  fork(): UntouchedPeople {
    const copy = new UntouchedPeople(this.#ground);
    copy.#touched = this.#touched.fork();
    return copy;
  }
}
