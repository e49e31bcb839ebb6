import { notFoundInDatabase } from '../../http/errors.ts';
import type { Realm } from '../realm.ts';
import { findSession, readPathId } from './find.ts';

/** Makes a session inactive; it stays. @throws ApiError 400, 404 */
export function revokeSession(pathId: string, realm: Realm): void {
  realm.world.putSession({ ...findSession(pathId, realm), active: false });
}

/** Removes all sessions of an identity. @throws ApiError 400; 404 when it does not exist, or mostly when it has none */
export function removeSessionsOfIdentity(pathId: string, realm: Realm): void {
  const id = readPathId(pathId, realm);
  const isEnough = realm.dialect.sessions.none === 'known-identities-only' && realm.world.identity(id) !== undefined;
  if (realm.world.removeSessionsOf(id) === 0 && !isEnough) throw notFoundInDatabase();
}
