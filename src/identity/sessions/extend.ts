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
  const { settings, world, database } = realm;
  const now = moment.now();
  if (!isNearItsEnd(session, now, realm)) return session;
  const active = staysActive(session, now, realm);
  const expiresAt = columnTime(later(moment.now(), settings.sessionLifespan), database);
  const extended = { ...session, active, expiresAt };
  world.putSession(extended);
  return extended;
}

function staysActive(session: Session, now: Instant, { dialect, world }: Realm): boolean {
  const { extension, extendAnswer } = dialect.sessions;
  if (extension === 'expiry') return session.active;
  const owner = extendAnswer === 'with-identity' ? world.identity(session.identityId) : undefined;
  return isActive(session, owner, now);
}

function isNearItsEnd(session: Session, now: Instant, { settings }: Realm): boolean {
  const earliest = settings.earliestPossibleExtend ?? settings.sessionLifespan;
  return compareInstants(later(parseInstant(session.expiresAt)!, -earliest), now) < 0;
}
