import type { Session } from '../identity/sessions/session.ts';
import { BTree } from './b-tree.ts';
import { ForkableMap } from './forkable-map.ts';

/** Where a session stands among all: the newest first, then by id. */
export type SessionPlace = Pick<Session, 'createdAt' | 'id'>;
type OwnPlace = SessionPlace & Pick<Session, 'identityId'>;

/** All sessions of a world: by id, by token, by age, and by the identity they belong to. A fork costs the same whatever the size. */
export class SessionTable {
  #byId = new BTree<string, Session>(undefined, byText);
  #byToken = new ForkableMap<string, string>();
  #byAge = new BTree<SessionPlace, Session>(undefined, byAge);
  #byIdentity = new BTree<OwnPlace, Session>(undefined, byIdentity);

  get size(): number {
    return this.#byId.size;
  }

  get(id: string): Session | undefined {
    return this.#byId.get(id);
  }

  getByToken(token: string): Session | undefined {
    const id = this.#byToken.get(token);
    return id === undefined ? undefined : this.#byId.get(id);
  }

  /** Those with an id after `id`, ascending. */
  *afterId(id: string): IterableIterator<Session> {
    for (const [key, session] of this.#byId.entries(id)) if (key !== id) yield session;
  }

  /** The newest first, from a place on. */
  *newestFirst(from: SessionPlace = { createdAt: beyondAllTimes, id: '' }): IterableIterator<Session> {
    for (const [, session] of this.#byAge.entries(from)) yield session;
  }

  /** The sessions of an identity, the newest first. */
  ofIdentity(identityId: string): Session[] {
    const found: Session[] = [];
    const newest = { identityId, createdAt: beyondAllTimes, id: '' };
    for (const [, session] of this.#byIdentity.entries(newest)) {
      if (session.identityId !== identityId) break;
      found.push(session);
    }
    return found;
  }

  /** Adds a session or takes the place of the one with its id. */
  put(session: Session): void {
    this.#drop(this.#byId.get(session.id));
    this.#byId.set(session.id, session);
    this.#byToken.set(session.token, session.id);
    this.#byAge.set(session, session);
    this.#byIdentity.set(session, session);
  }

  /** Removes the sessions of an identity and says how many there were. */
  removeOf(identityId: string): number {
    const doomed = this.ofIdentity(identityId);
    for (const session of doomed) this.#drop(session);
    return doomed.length;
  }

  fork(): SessionTable {
    const copy = new SessionTable();
    copy.#byId = this.#byId.clone();
    copy.#byToken = this.#byToken.fork();
    copy.#byAge = this.#byAge.clone();
    copy.#byIdentity = this.#byIdentity.clone();
    return copy;
  }

  #drop(session: Session | undefined): void {
    if (!session) return;
    this.#byId.delete(session.id);
    this.#byToken.delete(session.token);
    this.#byAge.delete(session);
    this.#byIdentity.delete(session);
  }
}

/** Sorts behind every time that is printed. */
const beyondAllTimes = '\uffff';

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byAge(a: SessionPlace, b: SessionPlace): number {
  return byText(sortable(b.createdAt), sortable(a.createdAt)) || byText(a.id, b.id);
}

function byIdentity(a: OwnPlace, b: OwnPlace): number {
  return byText(a.identityId, b.identityId) || byAge(a, b);
}

/** Times of one zone sort as texts once the letter behind a fraction of any length is gone. */
function sortable(time: string): string {
  return time.endsWith('Z') ? time.slice(0, -1) : time;
}
