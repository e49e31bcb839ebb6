import type { Instant } from '../../../command/instant.ts';
import type { Identity } from '../../identity.ts';
import { loadIdentity } from '../../load.ts';
import type { Realm } from '../../realm.ts';
import { isActive } from '../activity.ts';
import type { Session } from '../session.ts';

/** Whoever holds a session token. */
export interface Holder {
  readonly session: Session;
  readonly identity: Identity;
}

/**
 * The holder of a token; undefined when its session, or the identity, is not active.
 * @throws ApiError 500 when the identity cannot be read
 */
export function holderOfToken(token: string, realm: Realm, now: Instant): Holder | undefined {
  const session = token === '' ? undefined : realm.world.sessions.getByToken(token);
  if (!session) return undefined;
  const identity = loadIdentity(realm.world.identity(session.identityId)!, realm);
  return isActive(session, identity, now) ? { session, identity } : undefined;
}
