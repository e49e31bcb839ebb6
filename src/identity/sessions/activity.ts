import { compareInstants, type Instant, parseInstant } from '../../command/instant.ts';
import type { Identity } from '../identity.ts';
import type { Realm } from '../realm.ts';
import type { Session } from './session.ts';

/** Whether a session counts as active. Its identity is looked at only where an answer shows it. */
export function isActive(session: Session, identity: Identity | undefined, now: Instant): boolean {
  return session.active && timeLeft(session, now) > 0 && (identity === undefined || identity.state === 'active');
}

/** Whether the filter `active` lets a session through. */
export function passesFilter(session: Session, active: boolean | undefined, realm: Realm, now: Instant): boolean {
  if (active === undefined) return true;
  if (realm.dialect.sessions.activeFilter === 'session-and-identity')
    return active === isActive(session, realm.world.identity(session.identityId), now);
  return active === (session.active && timeLeft(session, now) >= 0);
}

/** Above 0 before a session's end, 0 at it, below 0 after. */
function timeLeft(session: Session, now: Instant): number {
  return compareInstants(parseInstant(session.expiresAt)!, now);
}
