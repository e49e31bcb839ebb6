import { notFoundInDatabase, plainError } from '../http/errors.ts';
import { checkText } from './columns.ts';
import { declassify } from './credentials/declassify.ts';
import type { Identity } from './identity.ts';
import { readIncludes } from './includes.ts';
import { loadIdentity, schemaUrlOf } from './load.ts';
import { marshalFault } from './metadata-number.ts';
import type { Realm } from './realm.ts';
import { encodeIdentity } from './view.ts';

/** The Go type that a read's answer is, as error texts name it. */
export const readView = 'identity.WithCredentialsAndAdminMetadataInJSON';

/** The stored identity with this external id. @throws ApiError 404 */
export function findByExternalId(externalId: string, realm: Realm): Identity {
  checkText(externalId, realm.database);
  const stored = realm.world.identityByExternalId(externalId);
  if (!stored) throw notFoundInDatabase();
  return stored;
}

/**
 * One identity as JSON.
 * @param include credential types whose configuration is shown
 * @throws ApiError 404; 400 for a type that there is not; 500 when the row cannot be read
 */
export function showIdentity(stored: Identity, include: readonly string[], realm: Realm): string {
  const loaded = loadIdentity(stored, realm);
  const shown = readIncludes(include, realm, realm.dialect.identity.includeCredentialMessage);
  const fault = marshalFault(stored, realm, readView);
  if (fault) throw plainError(fault);
  const credentials = declassify(loaded.credentials, shown, realm.dialect);
  return encodeIdentity(loaded, realm.dialect, { schemaUrl: schemaUrlOf(loaded, realm), credentials });
}
