import type { Identity } from '../identity/identity.ts';
import type { LoginFlow } from '../identity/sessions/login/login-flow.ts';
import type { Session } from '../identity/sessions/session.ts';
import type { Change } from './change.ts';
import { ForkableMap } from './forkable-map.ts';
import { type Glimpse, glimpseOf } from './glimpse.ts';
import { type Ground, UntouchedPeople } from './ground.ts';
import { IdentityTable } from './identity-table.ts';
import { SessionTable } from './session-table.ts';
import {
  type AddressIds,
  hasSameKeys,
  hasTwins,
  holds,
  identifierIndex,
  isAddressId,
  type Table,
  tables,
  type UniqueKey,
  uniqueKeys,
  valuesOfFewRows,
} from './unique-keys.ts';
import { ValueOwners } from './value-owners.ts';

/** A write was refused because something in it belongs to another identity, or stands in it twice. */
export class UniqueViolation extends Error {
  override name = 'UniqueViolation';
  constructor(readonly table: Table) {
    super(`a value that must be unique in ${table} is taken`);
  }
}

/**
 * All that one world holds: identities in the order of their ids, what must be unique among them, and sessions.
 * Writes are whole or not at all. A fork costs the same whatever the size.
 */
export class World {
  #identities = new IdentityTable();
  #owners = new ValueOwners();
  /** Whether owners have the ids of their addresses, too. Those that were made need not be looked up to be free. */
  #ownsIds = false;
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
    return this.#untouched === undefined ? this.#identities.size : this.#identities.size + this.#untouched.size;
  }

  identity(id: string): Identity | undefined {
    const identity = this.#identities.get(id);
    return identity !== undefined || this.#untouched === undefined ? identity : this.#untouched.identity(id);
  }

  /** The identity that holds a key; keys are compared as stored. */
  holder(key: UniqueKey): Identity | undefined {
    if (isAddressId(key)) this.#ownIds();
    return this.#writtenHolder(key) ?? this.#untouched?.holder(key);
  }

  identityByExternalId(externalId: string): Identity | undefined {
    return this.holder(['external_id', externalId]);
  }

  identityByIdentifier(type: string, identifier: string): Identity | undefined {
    return this.holder([identifierIndex(type), identifier]);
  }

  /** Identities with an id after `token`, ascending, but for the first `skip`. */
  after(token: string, skip = 0): IterableIterator<Identity> {
    if (this.#untouched !== undefined) return this.#untouched.after(token, this.#identities.after(token), skip);
    return this.#identities.after(token, skip);
  }

  /** Those who are wanted with an id after `token`, ascending. */
  wanted(token: string, isWanted: (glimpse: Glimpse) => boolean): IterableIterator<Identity> {
    const written = this.#wantedWritten(token, isWanted);
    return this.#untouched === undefined ? written : this.#untouched.wanted(token, written, isWanted);
  }

  *#wantedWritten(token: string, isWanted: (glimpse: Glimpse) => boolean): IterableIterator<Identity> {
    for (const identity of this.#identities.after(token)) if (isWanted(glimpseOf(identity))) yield identity;
  }

  /** At most `limit` identities with an id after `token`, ascending; the quick way for pages without a filter. */
  page(token: string, limit: number): Identity[] {
    if (this.#untouched === undefined) return this.#identities.page(token, limit);
    const found: Identity[] = [];
    if (limit <= 0) return found;
    const all = this.#untouched.after(token, this.#identities.after(token), 0, true);
    for (const identity of all) if (found.push(identity) === limit) break;
    return found;
  }

  /** Identities by descending id, but for the first `skip`. */
  descending(skip = 0): IterableIterator<Identity> {
    if (this.#untouched !== undefined) return this.#untouched.descending(this.#identities.descending(), skip);
    return this.#identities.descending(skip);
  }

  /**
   * Adds an identity or takes the place of the one with its id.
   * @throws UniqueViolation and leaves everything as it was
   */
  put(next: Identity, ids: AddressIds = 'chosen'): void {
    if (ids === 'chosen') this.#ownIds();
    const before = this.#written(next.id);
    const written = before ? tables.filter((table) => !hasSameKeys(before, next, table)) : tables;
    const taken = this.#own(next, written);
    if (taken !== undefined) throw new UniqueViolation(taken);
    this.#identities.put(next);
    if (before) this.#disown(before, written, next);
    this.#tell({ identity: next });
  }

  /**
   * Adds identities at once, each as `put` would; cheaper, as each key is looked up once.
   * @returns false when an id or a key of them is taken or stands in them twice; everything is as it was then
   */
  putAll(added: readonly Identity[], ids: AddressIds = 'chosen'): boolean {
    if (ids === 'chosen') this.#ownIds();
    for (const [n, identity] of added.entries()) {
      if (this.identity(identity.id) !== undefined || this.#own(identity, tables) !== undefined) {
        for (const earlier of added.slice(0, n)) {
          this.#disown(earlier, tables);
          this.#identities.delete(earlier.id);
        }
        return false;
      }
      this.#identities.put(identity);
    }
    for (const identity of added) this.#tell({ identity });
    return true;
  }

  /** Whether `put` would find these rows free. @throws UniqueViolation when not */
  check(next: Identity, ids: AddressIds = 'chosen', checked: readonly Table[] = tables): void {
    for (const table of checked) {
      const keys = uniqueKeys(next, table, ids === 'chosen');
      if (hasTwins(keys) || keys.some((key) => !this.#isFree(key, next.id))) throw new UniqueViolation(table);
    }
  }

  /** Removes an identity and its sessions; false when there is none with this id. */
  remove(id: string): boolean {
    const identity = this.#written(id);
    if (!identity) return false;
    this.#disown(identity, tables);
    this.#identities.delete(id);
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
    copy.#identities = this.#identities.fork();
    copy.#owners = this.#owners.fork();
    copy.#ownsIds = this.#ownsIds;
    copy.#sessions = this.#sessions.fork();
    copy.#loginFlows = this.#loginFlows.fork();
    copy.#untouched = this.#untouched?.fork();
    return copy;
  }

  /** The identity as an entry, so that it can be changed. */
  #written(id: string): Identity | undefined {
    const identity = this.#identities.get(id);
    if (identity !== undefined || this.#untouched === undefined) return identity;
    const touched = this.#untouched.touch(id);
    if (touched === undefined) return undefined;
    this.#addOwner(touched);
    this.#identities.put(touched);
    return touched;
  }

  #addOwner(identity: Identity): void {
    for (const table of tables)
      for (const [, value] of uniqueKeys(identity, table, this.#ownsIds)) this.#owners.add(value, identity.id);
  }

  /** Makes everybody the owner of the ids of their addresses. Few worlds need it. */
  #ownIds(): void {
    if (this.#ownsIds) return;
    this.#ownsIds = true;
    for (const identity of this.#identities.after('')) this.#addOwner(identity);
  }

  #writtenHolder(key: UniqueKey): Identity | undefined {
    const owners = this.#owners.of(key[1]);
    if (owners === undefined) return undefined;
    for (const id of typeof owners === 'string' ? [owners] : owners) {
      const owner = this.#identities.get(id);
      if (owner !== undefined && holds(owner, key)) return owner;
    }
    return undefined;
  }

  #isFree(key: UniqueKey, id: string): boolean {
    const owners = this.#owners.of(key[1]);
    if (owners === id || (owners === undefined && this.#untouched === undefined)) return true;
    const holder = this.holder(key);
    return holder === undefined || holder.id === id;
  }

  /** Makes an identity an owner of its values in some tables, or of none: then it returns the table that forbids it. */
  #own(next: Identity, owned: readonly Table[]): Table | undefined {
    if (owned === tables && this.#ownAllNew(next)) return undefined;
    const unknown = new Set<string>();
    const known: string[] = [];
    for (const table of owned) {
      const keys = uniqueKeys(next, table, this.#ownsIds);
      if (hasTwins(keys)) return table;
      for (const key of keys) {
        const value = key[1];
        if (unknown.has(value)) continue;
        if (this.#untouched === undefined && this.#owners.of(value) === undefined) unknown.add(value);
        else if (this.#isFree(key, next.id)) known.push(value);
        else return table;
      }
    }
    for (const value of unknown) this.#owners.addFirst(value, next.id);
    for (const value of known) this.#owners.add(value, next.id);
    return undefined;
  }

  /** Makes an identity the owner of its values if it has few, and nobody has any of them, as it is for most new ones. */
  #ownAllNew(next: Identity): boolean {
    if (this.#untouched !== undefined || this.#ownsIds) return false;
    const values = valuesOfFewRows(next);
    if (!values?.every((value) => this.#owners.of(value) === undefined)) return false;
    for (const value of values) this.#owners.addFirst(value, next.id);
    return true;
  }

  /** Lets go of the values in some tables that `next` does not have in any. */
  #disown(before: Identity, released: readonly Table[], next?: Identity): void {
    if (released.length === 0) return;
    const keysOf = (identity: Identity, table: Table) => uniqueKeys(identity, table, this.#ownsIds);
    const kept = next && new Set(tables.flatMap((table) => keysOf(next, table).map(([, value]) => value)));
    for (const table of released)
      for (const [, value] of keysOf(before, table)) if (!kept?.has(value)) this.#owners.remove(value, before.id);
  }

  #tell(change: Change): void {
    for (const tell of this.#followers) tell(change);
  }
}
