import { badRequestText, notFoundInDatabase } from '../../http/errors.ts';
import { readUuid } from '../../json/uuid-text.ts';
import { JsonError } from '../../json/value.ts';
import type { Realm } from '../realm.ts';
import type { Session } from './session.ts';

/** The id in the path of a session or of an identity's sessions. @throws ApiError 400 when it is no UUID */
export function readPathId(pathId: string, { dialect }: Realm): string {
  try {
    return readUuid(pathId, dialect.json);
  } catch (error) {
    throw error instanceof JsonError ? badRequestText(error.message) : error;
  }
}

/** The session that a path means. @throws ApiError 400, 404 */
export function findSession(pathId: string, realm: Realm): Session {
  const session = realm.world.sessions.get(readPathId(pathId, realm));
  if (!session) throw notFoundInDatabase();
  return session;
}
