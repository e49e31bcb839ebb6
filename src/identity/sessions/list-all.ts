import type { Instant } from '../../command/instant.ts';
import { HandlerCrash } from '../handler-crash.ts';
import { nilUuid } from '../identity.ts';
import type { Realm } from '../realm.ts';
import { passesFilter } from './activity.ts';
import type { SessionListParameters } from './list-parameters.ts';
import { firstToken, type SessionToken, tokenAfter } from './page-token.ts';
import type { Session } from './session.ts';
import { databaseId, type TokenOrder, tokenOrder } from './token-order.ts';

/** One page of the list of all sessions. */
export interface SessionPage {
  readonly sessions: readonly Session[];
  /** Rows a page has at the most; what links repeat. */
  readonly size: number;
  /** Tokens of the first page and of the next one, where there is one. */
  readonly first: string;
  readonly next: string | undefined;
}

const defaultSize = 250;
const maxSize = 1000;

/**
 * Finds the sessions that a list shows.
 * @throws ApiError 500 for a token that the database cannot read; HandlerCrash for a negative size, in some releases
 */
export function listSessions(parameters: SessionListParameters, realm: Realm, now: Instant): SessionPage {
  const size = pageSize(parameters.size, realm);
  const byId = realm.dialect.sessions.pageToken === 'bare-id';
  const found: Session[] = [];
  for (const session of byId ? inOrderOfIds(parameters.token, realm) : newestFirst(parameters.token, realm)) {
    if (!passesFilter(session, parameters.active, realm, now)) continue;
    found.push(session);
    if (found.length > size) break;
  }
  const sessions = found.slice(0, size);
  const last = found.length > size ? sessions.at(-1) : undefined;
  const next = last && (byId ? last.id : tokenAfter(last));
  return { sessions, size, first: byId ? nilUuid : firstToken, next };
}

/** How many sessions pass the filter. */
export function countSessions(active: boolean | undefined, realm: Realm, now: Instant): number {
  const { sessions } = realm.world;
  if (active === undefined) return sessions.size;
  let count = 0;
  for (const session of sessions.afterId('')) if (passesFilter(session, active, realm, now)) count++;
  return count;
}

function pageSize(asked: number, { dialect }: Realm): number {
  if (asked < 0 && dialect.sessions.negativePageSize === 'drop')
    throw new HandlerCrash(`page_size=${asked} cuts a slice behind its begin`);
  return asked <= 0 ? defaultSize : Math.min(asked, maxSize);
}

function inOrderOfIds(token: SessionToken | undefined, realm: Realm): Iterable<Session> {
  return realm.world.sessions.afterId(databaseId(token ? (token.id ?? '') : nilUuid, realm));
}

/** A token that says no time is one of an order by id. */
function newestFirst(token: SessionToken | undefined, realm: Realm): Iterable<Session> {
  if (!token) return realm.world.sessions.newestFirst();
  if (token.createdAt === undefined) return inOrderOfIds(token, realm);
  return behind(tokenOrder(token.createdAt, token.id ?? '', realm), realm);
}

function* behind({ from, isBehind }: TokenOrder, { world }: Realm): Iterable<Session> {
  for (const session of world.sessions.newestFirst({ createdAt: from, id: '' })) if (isBehind(session)) yield session;
}
