import type { Identity } from '../identity/identity.ts';
import type { LoginFlow } from '../identity/sessions/login/login-flow.ts';
import type { Session } from '../identity/sessions/session.ts';
import { BTree } from './b-tree.ts';
import type { Change } from './change.ts';
import { ForkableMap } from './forkable-map.ts';
import { type Ground, UntouchedPeople } from './ground.ts';
import { SessionTable } from './session-table.ts';
import { hasSameKeys, identifierIndex, type Table, tables, type UniqueKey, uniqueKeys } from './unique-keys.ts';

/** A write was refused because something in it belongs to another identity, or stands in it twice. */
export class UniqueViolation extends Error {
  override name = 'UniqueViolation';
  constructor(readonly table: Table) {
    super(`a value that must be unique in ${table} is taken`);
  }
}

type Holders = ForkableMap<string, string>;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * All that one world holds: identities in the order of their ids, what must be unique among them, and sessions.
 * Writes are whole or not at all. A fork costs the same whatever the size.
 */
export class World {
  #byId = new ForkableMap<string, Identity>();
  #ordered = new BTree<string, Identity>(undefined, byText, 64);
  #unique = new Map<string, Holders>();
  #sessions = new SessionTable();
  #loginFlows = new ForkableMap<string, LoginFlow>();
  /** Who was there before all writes. A write to one of them makes an entry of them first. */
  #untouched: UntouchedPeople | undefined;

  #followers: readonly ((change: Change) => void)[] = [];

  /**
   * Tells of each change right after it was made; forks are not followed.
   * @returns ends it
   */
  follow(tell: (change: Change) => void): () => void {
    this.#followers = [...this.#followers, tell];
    return () => {
      this.#followers = this.#followers.filter((follower) => follower !== tell);
    };
  }

  /** Lets people be there before all writes; only for a world that holds nobody. */
  beginWith(ground: Ground): void {
    this.#untouched = new UntouchedPeople(ground);
  }

  /** How many identities there are. */
  get size(): number {
    return this.#untouched === undefined ? this.#byId.size : this.#byId.size + this.#untouched.size;
  }

  identity(id: string): Identity | undefined {
    const identity = this.#byId.get(id);
    return identity !== undefined || this.#untouched === undefined ? identity : this.#untouched.identity(id);
  }

  /** The identity that holds a key; keys are compared as stored. */
  holder(key: UniqueKey): Identity | undefined {
    const id = this.#unique.get(key[0])?.get(key[1]);
    return id === undefined ? this.#untouched?.holder(key) : this.#byId.get(id);
  }

  identityByExternalId(externalId: string): Identity | undefined {
    return this.holder(['external_id', externalId]);
  }

  identityByIdentifier(type: string, identifier: string): Identity | undefined {
    return this.holder([identifierIndex(type), identifier]);
  }

  /** Identities with an id after `token`, ascending, but for the first `skip`. */
  after(token: string, skip = 0): IterableIterator<Identity> {
    if (this.#untouched !== undefined) return this.#untouched.after(token, this.#writtenAfter(token, 0), skip);
    return this.#writtenAfter(token, skip);
  }

  *#writtenAfter(token: string, skip: number): IterableIterator<Identity> {
    let passed = 0;
    for (const [id, identity] of this.#ordered.entries(token)) if (id !== token && ++passed > skip) yield identity;
  }

  /** At most `limit` identities with an id after `token`, ascending; the quick way for pages without a filter. */
  page(token: string, limit: number): Identity[] {
    const found: Identity[] = [];
    if (limit <= 0) return found;
    if (this.#untouched !== undefined) {
      const all = this.#untouched.after(token, this.#writtenAfter(token, 0), 0, true);
      for (const identity of all) if (found.push(identity) === limit) break;
      return found;
    }
    this.#ordered.forRange(token, '\uffff', true, (id, identity) => {
      if (id !== token) found.push(identity);
      return found.length < limit ? undefined : { break: true };
    });
    return found;
  }

  /** Identities by descending id, but for the first `skip`. */
  descending(skip = 0): IterableIterator<Identity> {
    if (this.#untouched !== undefined) return this.#untouched.descending(this.#writtenDescending(0), skip);
    return this.#writtenDescending(skip);
  }

  *#writtenDescending(skip: number): IterableIterator<Identity> {
    let passed = 0;
    for (const [, identity] of this.#ordered.entriesReversed()) if (++passed > skip) yield identity;
  }

  /**
   * Adds an identity or takes the place of the one with its id.
   * @throws UniqueViolation and leaves everything as it was
   */
  put(next: Identity): void {
    const before = this.#written(next.id);
    const written = before ? tables.filter((table) => !hasSameKeys(before, next, table)) : tables;
    const { keys, fresh } = this.#freeKeys(next, written);
    if (before) this.#release(before, written, keys);
    for (const [index, value] of fresh) this.#holders(index).put(value, next.id, true);
    this.#byId.put(next.id, next, before === undefined);
    this.#ordered.set(next.id, next);
    this.#tell({ identity: next });
  }

  /**
   * Adds identities at once, each as `put` would; cheaper, as each key is looked up once.
   * @returns false when an id or a key of them is taken or stands in them twice; everything is as it was then
   */
  putAll(added: readonly Identity[]): boolean {
    const reserved: UniqueKey[] = [];
    for (const identity of added) {
      if (this.identity(identity.id) !== undefined || !this.#reserve(identity, reserved)) {
        for (const [index, value] of reserved) this.#unique.get(index)?.delete(value);
        return false;
      }
    }
    for (const identity of added) {
      this.#byId.put(identity.id, identity, true);
      this.#ordered.set(identity.id, identity);
      this.#tell({ identity });
    }
    return true;
  }

  /** Whether `put` would find these rows free. @throws UniqueViolation when not */
  check(next: Identity, checked: readonly Table[] = tables): void {
    this.#freeKeys(next, checked);
  }

  /** Removes an identity and its sessions; false when there is none with this id. */
  remove(id: string): boolean {
    const identity = this.#written(id);
    if (!identity) return false;
    this.#release(identity, tables, []);
    this.#byId.delete(id);
    this.#ordered.delete(id);
    this.#sessions.removeOf(id);
    this.#tell({ removedIdentity: id });
    return true;
  }

  /** The sessions, to read; they are written by `putSession` and `removeSessionsOf`. */
  get sessions(): Omit<SessionTable, 'put' | 'removeOf' | 'fork'> {
    return this.#sessions;
  }

  putSession(session: Session): void {
    this.#sessions.put(session);
    this.#tell({ session });
  }

  /** Removes the sessions of an identity and says how many there were. */
  removeSessionsOf(identityId: string): number {
    const removed = this.#sessions.removeOf(identityId);
    if (removed > 0) this.#tell({ removedSessionsOf: identityId });
    return removed;
  }

  loginFlow(id: string): LoginFlow | undefined {
    return this.#loginFlows.get(id);
  }

  *loginFlows(): IterableIterator<LoginFlow> {
    for (const [, flow] of this.#loginFlows.entries()) yield flow;
  }

  putLoginFlow(flow: LoginFlow): void {
    this.#loginFlows.set(flow.id, flow);
    this.#tell({ loginFlow: flow });
  }

  /** A world with the same content; neither sees what the other writes from now on. */
  fork(): World {
    const copy = new World();
    copy.#byId = this.#byId.fork();
    copy.#ordered = this.#ordered.clone();
    copy.#unique = new Map([...this.#unique].map(([index, holders]) => [index, holders.fork()]));
    copy.#sessions = this.#sessions.fork();
    copy.#loginFlows = this.#loginFlows.fork();
    copy.#untouched = this.#untouched?.fork();
    return copy;
  }

  /** The identity as an entry, so that it can be changed. */
  #written(id: string): Identity | undefined {
    const identity = this.#byId.get(id);
    if (identity !== undefined || this.#untouched === undefined) return identity;
    const touched = this.#untouched.touch(id);
    if (touched === undefined) return undefined;
    for (const table of tables)
      for (const [index, value] of uniqueKeys(touched, table)) this.#holders(index).put(value, id, true);
    this.#byId.put(id, touched, true);
    this.#ordered.set(id, touched);
    return touched;
  }

  /** The keys of an identity, and those among them that it does not hold yet. @throws UniqueViolation */
  #freeKeys(next: Identity, checked: readonly Table[]): { readonly keys: UniqueKey[]; readonly fresh: UniqueKey[] } {
    const all: UniqueKey[] = [];
    const fresh: UniqueKey[] = [];
    for (const table of checked) {
      const keys = uniqueKeys(next, table);
      for (const key of keys) {
        const holder = this.#unique.get(key[0])?.get(key[1]) ?? this.#untouched?.holder(key)?.id;
        if (holder === undefined) fresh.push(key);
        else if (holder !== next.id) throw new UniqueViolation(table);
        all.push(key);
      }
      if (hasTwins(keys)) throw new UniqueViolation(table);
    }
    return { keys: all, fresh };
  }

  /** Takes the keys of an identity one by one, and lists them; false at the first that is taken. */
  #reserve(identity: Identity, reserved: UniqueKey[]): boolean {
    for (const table of tables) {
      for (const key of uniqueKeys(identity, table)) {
        const holders = this.#holders(key[0]);
        if (holders.get(key[1]) !== undefined || this.#untouched?.holder(key)) return false;
        holders.put(key[1], identity.id, true);
        reserved.push(key);
      }
    }
    return true;
  }

  #tell(change: Change): void {
    for (const tell of this.#followers) tell(change);
  }

  #release(before: Identity, released: readonly Table[], kept: readonly UniqueKey[]): void {
    for (const table of released)
      for (const [index, value] of uniqueKeys(before, table))
        if (!kept.some((key) => key[0] === index && key[1] === value)) this.#unique.get(index)?.delete(value);
  }

  #holders(index: string): Holders {
    let holders = this.#unique.get(index);
    if (!holders) {
      holders = new ForkableMap();
      this.#unique.set(index, holders);
    }
    return holders;
  }
}

/** One identity can break a unique index by itself: the same oidc link twice. */
function hasTwins(keys: readonly UniqueKey[]): boolean {
  if (keys.length < 2) return false;
  if (keys.length === 2) return keys[0]![0] === keys[1]![0] && keys[0]![1] === keys[1]![1];
  return new Set(keys.map(([index, value]) => `${index} ${value}`)).size < keys.length;
}
