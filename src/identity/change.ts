import type { Moment } from '../command/moment.ts';
import { deriveFromTraits } from './derive.ts';
import { findForChange } from './find.ts';
import type { Identity } from './identity.ts';
import type { Realm } from './realm.ts';
import { storeIdentity } from './save.ts';
import { type Before, changedIdentityRows } from './save-changes.ts';

/**
 * Validates and saves an identity that was changed; the row with its id is the one that is overwritten.
 * @param from what was changed
 * @returns it as the answer shows it
 * @throws ApiError 400, 404, 409 or 500; nothing is changed then
 */
export function saveChange(changed: Identity, from: Before, realm: Realm, moment: Moment): Identity {
  const valid = deriveFromTraits(changed, realm);
  const before = changed.id === from.stored.id ? from : findForChange(changed.id, realm);
  const { shown, stored } = changedIdentityRows(valid, before, realm, moment);
  storeIdentity(stored, realm, realm.dialect.update.addressErrors);
  return shown;
}
