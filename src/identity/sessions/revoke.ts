import { notFoundInDatabase } from '../../http/errors.ts';
import type { Realm } from '../realm.ts';
import { findSession, readPathId } from './find.ts';

/** Makes a session inactive; it stays. @throws ApiError 400, 404 */
export function revokeSession(pathId: string, realm: Realm): void {
  realm.world.putSession({ ...findSession(pathId, realm), active: false });
}

/** Removes all sessions of an identity. @throws ApiError 400; 404 when it has none, or does not exist */
export function removeSessionsOfIdentity(pathId: string, realm: Realm): void {
  if (realm.world.removeSessionsOf(readPathId(pathId, realm)) === 0) throw notFoundInDatabase();
}
