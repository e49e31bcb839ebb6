import { notFoundInDatabase } from '../http/errors.ts';
import { readId } from './find.ts';
import type { Realm } from './realm.ts';

/** Removes an identity with all that hangs on it. @throws ApiError 404, unless nothing is to be done then */
export function removeIdentity(pathId: string, realm: Realm): void {
  const id = readId(pathId, realm);
  const removed = id !== undefined && realm.world.remove(id);
  if (!removed && realm.dialect.identity.deletingUnknown === 'not-found') throw notFoundInDatabase();
}
