import { compareInstants, type Instant, parseInstant } from '../../command/instant.ts';
import type { Identity } from '../identity.ts';
import type { Session } from './session.ts';

/** Whether a session counts as active. Its identity is looked at only where an answer shows it. */
export function isActive(session: Session, identity: Identity | undefined, now: Instant): boolean {
  return session.active && timeLeft(session, now) > 0 && (identity === undefined || identity.state === 'active');
}

/** Whether the filter `active` lets a session through; the state of its identity does not matter. */
export function passesFilter(session: Session, active: boolean | undefined, now: Instant): boolean {
  return active === undefined || active === (session.active && timeLeft(session, now) >= 0);
}

/** Above 0 before a session's end, 0 at it, below 0 after. */
function timeLeft(session: Session, now: Instant): number {
  return compareInstants(parseInstant(session.expiresAt)!, now);
}
