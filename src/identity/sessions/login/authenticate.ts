import type { Instant } from '../../../command/instant.ts';
import type { Realm } from '../../realm.ts';
import { isActive } from '../activity.ts';
import type { Session } from '../session.ts';

/** The active session that a token stands for, of an identity that is active too. */
export function sessionOfToken(token: string, realm: Realm, now: Instant): Session | undefined {
  const session = token === '' ? undefined : realm.world.sessions.getByToken(token);
  return session && isActive(session, realm.world.identity(session.identityId), now) ? session : undefined;
}
