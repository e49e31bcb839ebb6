import type { Moment } from '../command/moment.ts';
import { deriveFromTraits } from './derive.ts';
import { findForChange } from './find.ts';
import type { Identity } from './identity.ts';
import type { Realm } from './realm.ts';
import { storeIdentity } from './save.ts';
import { changedIdentityRows } from './save-changes.ts';

/**
 * Validates and saves an identity that was changed; the row with its id is the one that is overwritten.
 * @returns it as the answer shows it
 * @throws ApiError 400, 404, 409 or 500; nothing is changed then
 */
export function saveChange(changed: Identity, realm: Realm, moment: Moment): Identity {
  const valid = deriveFromTraits(changed, realm);
  const { shown, stored } = changedIdentityRows(valid, findForChange(changed.id, realm), realm, moment);
  storeIdentity(stored, realm, realm.dialect.update.addressErrors);
  return shown;
}
