import type { Instant } from '../../command/instant.ts';
import type { NumberedPage } from '../../http/paging.ts';
import type { Realm } from '../realm.ts';
import { passesFilter } from './activity.ts';
import type { Session } from './session.ts';

/** A page of an identity's sessions, and how many there are in all. */
export interface OwnSessions {
  readonly sessions: readonly Session[];
  readonly total: number;
}

/**
 * The sessions of an identity, the newest first; none for an identity that does not exist.
 * @param page counted from 0 by links, but from 1 by the rows: page 0 and page 1 are the same
 */
export function sessionsOfIdentity(
  identityId: string,
  active: boolean | undefined,
  page: NumberedPage,
  realm: Realm,
  now: Instant,
): OwnSessions {
  const all = realm.world.sessions
    .ofIdentity(identityId)
    .filter((session) => passesFilter(session, active, realm, now));
  if (realm.dialect.sessions.order === 'authenticated_at') all.sort(latestLoginFirst);
  const from = Math.max(page.page - 1, 0) * page.size;
  return { sessions: all.slice(from, from + page.size), total: all.length };
}

function latestLoginFirst(a: Session, b: Session): number {
  const [left, right] = [a, b].map(({ authenticatedAt }) => authenticatedAt.slice(0, -1));
  return left! < right! ? 1 : left! > right! ? -1 : 0;
}
