import { notFoundInDatabase } from '../http/errors.ts';
import { readId } from './find.ts';
import type { Realm } from './realm.ts';

/** Removes an identity with all that hangs on it. @throws ApiError 404 */
export function removeIdentity(pathId: string, realm: Realm): void {
  const id = readId(pathId, realm);
  if (id === undefined || !realm.world.remove(id)) throw notFoundInDatabase();
}
