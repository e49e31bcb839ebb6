import { compareInstants, type Instant, later, parseInstant } from '../../command/instant.ts';
import type { Moment } from '../../command/moment.ts';
import type { Realm } from '../realm.ts';
import { isActive } from './activity.ts';
import { columnTime } from './column-time.ts';
import type { Session } from './session.ts';

/**
 * Moves a session's end to a lifespan from now, if it is near enough. A session that was revoked, or in some releases
 * one that has ended or whose identity is inactive, gets a new end and stays inactive.
 */
export function extendSession(session: Session, realm: Realm, moment: Moment): Session {
  const { settings, dialect, world, database } = realm;
  const before = moment.now();
  const active = dialect.sessions.extension === 'expiry' ? session.active : isActive(session, readOwner(), before);
  if (!isNearItsEnd(session, before, realm)) return session;
  const expiresAt = columnTime(later(moment.now(), settings.sessionLifespan), database);
  const extended = { ...session, active, expiresAt };
  world.putSession(extended);
  return extended;

  function readOwner() {
    return dialect.sessions.extendAnswer === 'with-identity' ? world.identity(session.identityId) : undefined;
  }
}

function isNearItsEnd(session: Session, now: Instant, { settings }: Realm): boolean {
  const earliest = settings.earliestPossibleExtend ?? settings.sessionLifespan;
  return compareInstants(later(parseInstant(session.expiresAt)!, -earliest), now) < 0;
}
