import { internalError, invalidConfiguration } from '../http/errors.ts';
import { upgradeCredential } from './credentials/upgrade.ts';
import { type Credential, type Credentials, type Identity, noCredentials } from './identity.ts';
import { type Reading, scanFault } from './metadata-number.ts';
import type { Realm } from './realm.ts';

/**
 * An identity as a read gives it: credentials of older formats upgraded, metadata that is unset as null.
 * @throws ApiError 500 when the row cannot be read, or its identity schema is no longer configured
 */
export function loadIdentity(stored: Identity, realm: Realm, reading: Reading = 'one'): Identity {
  checkReadable(stored, realm, reading);
  return read(stored, upgradeCredentials(stored, realm));
}

/** `loadIdentity` for reads that leave the credentials alone. @throws ApiError 500 */
export function loadBare(stored: Identity, realm: Realm, reading: Reading = 'one'): Identity {
  checkReadable(stored, realm, reading);
  return read(stored, noCredentials);
}

function checkReadable(stored: Identity, realm: Realm, reading: Reading): void {
  const fault = scanFault(stored, realm, reading);
  if (fault) throw fault;
  schemaUrlOf(stored, realm);
}

function read(stored: Identity, credentials: Credentials): Identity {
  return {
    ...stored,
    credentials,
    metadataPublic: stored.metadataPublic === '' ? 'null' : stored.metadataPublic,
    metadataAdmin: stored.metadataAdmin === '' ? 'null' : stored.metadataAdmin,
  };
}

/**
 * The public URL of an identity's schema.
 * @throws ApiError 500 when the schema is no longer configured
 */
export function schemaUrlOf(identity: Identity, realm: Realm): string {
  const schema = realm.schemas.find(identity.schemaId);
  if (!schema) {
    const reason = `The JSON Schema "${identity.schemaId}" for this identity's traits could not be found.`;
    throw realm.dialect.traits.brokenSchema === 'plain' ? internalError(reason) : invalidConfiguration(reason);
  }
  return realm.schemas.urlOf(schema, realm.settings.publicBaseUrl);
}

function upgradeCredentials(stored: Identity, realm: Realm): Credentials {
  let upgraded: Map<string, Credential> | undefined;
  for (const [key, credential] of stored.credentials) {
    const upToDate = upgradeCredential(credential, stored.id, realm.dialect.traits);
    if (upToDate !== credential) upgraded = (upgraded ?? new Map(stored.credentials)).set(key, upToDate);
  }
  return upgraded ?? stored.credentials;
}
