import { compareInstants, formatNanos, type Instant, later, parseInstant } from '../../command/instant.ts';
import type { Moment } from '../../command/moment.ts';
import type { Realm } from '../realm.ts';
import { isActive } from './activity.ts';
import { columnTime } from './column-time.ts';
import type { Session } from './session.ts';

/**
 * Moves a session's end to a lifespan from now, if it is near enough. A session that was revoked, or in some releases
 * one that has ended or whose identity is inactive, gets a new end and stays inactive.
 * @returns it as the answer shows it: where the whole row was written, with an end as precise as the clock
 */
export function extendSession(session: Session, realm: Realm, moment: Moment): Session {
  const { settings, world, database, dialect } = realm;
  const now = moment.now();
  if (!isNearItsEnd(session, now, realm)) return session;
  const active = staysActive(session, now, realm);
  const end = later(moment.now(), settings.sessionLifespan);
  const stored = { ...session, active, expiresAt: columnTime(end, database) };
  world.putSession(stored);
  return dialect.sessions.extension === 'expiry' ? stored : { ...stored, expiresAt: formatNanos(end) };
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
