import { formatMicros, formatNanos } from '../command/instant.ts';
import type { Moment } from '../command/moment.ts';
import { type ApiError, badRequest, conflictInDatabase, internalError, invalidConfiguration } from '../http/errors.ts';
import { type AddressIds, tables } from '../store/unique-keys.ts';
import { UniqueViolation } from '../store/world.ts';
import { checkColumns } from './columns.ts';
import { asStored } from './database.ts';
import { type Credentials, type Identity, zeroTime } from './identity.ts';
import type { Realm } from './realm.ts';
import { addressRow, byId, credentialRows, hasId, normaliseAddresses } from './rows.ts';

/** An identity as the answer to a write shows it, beside what is stored of it: they differ in many small ways. */
export interface Saved {
  readonly shown: Identity;
  readonly stored: Identity;
  /** Whether new rows of addresses have the ids that a client chose. */
  readonly ids: AddressIds;
}

/**
 * Makes the rows of a new identity: gives ids and times, folds addresses and identifiers. Nothing is stored yet.
 * The answer shows credentials as they were before they became rows, with zero times.
 */
export function newIdentityRows(identity: Identity, realm: Realm, moment: Moment): Saved {
  const stateChangedAt = formatNanos(moment.now());
  const now = formatMicros(moment.now());
  const addresses = normaliseAddresses(identity, realm, moment);
  const shown: Identity = {
    ...identity,
    id: moment.random.uuid(),
    state: identity.state === '' ? 'active' : identity.state,
    stateChangedAt,
    createdAt: now,
    updatedAt: now,
    verifiableAddresses: addresses.verifiableAddresses.map((address) => addressRow(address, moment)),
    recoveryAddresses: addresses.recoveryAddresses.map((address) => addressRow(address, moment)),
  };
  const ids = addresses.verifiableAddresses.some(hasId) || addresses.recoveryAddresses.some(hasId) ? 'chosen' : 'made';
  return { shown, stored: storedForm(shown, credentialRows(shown.credentials, moment, realm), realm), ids };
}

/** What the database keeps of an identity and these rows. The zero time becomes NULL. */
export function storedForm(identity: Identity, credentials: Credentials, realm: Realm): Identity {
  const rows = {
    ...identity,
    stateChangedAt: identity.stateChangedAt === zeroTime ? undefined : identity.stateChangedAt,
    credentials,
    verifiableAddresses: byId(identity.verifiableAddresses),
    recoveryAddresses: byId(identity.recoveryAddresses),
  };
  return asStored(rows, realm.database);
}

/**
 * Puts an identity into the world.
 * @param addressErrors what the database's errors about addresses begin with
 * @throws ApiError 409 when something in it is taken, 500 when an identifier is empty; the world is as it was then
 */
export function storeIdentity({ stored, ids }: Saved, realm: Realm, addressErrors = ''): void {
  try {
    if (realm.database.columns !== 'none' || hasEmptyIdentifier(stored))
      checkRows({ stored, ids }, realm, addressErrors);
    realm.world.put(stored, ids);
  } catch (error) {
    throw error instanceof UniqueViolation ? conflictInDatabase() : error;
  }
}

/** Finds what the database would complain of, in the order in which rows are written. */
function checkRows({ stored, ids }: Omit<Saved, 'shown'>, realm: Realm, addressErrors: string): void {
  for (const table of tables) {
    if (table === 'identifiers' && hasEmptyIdentifier(stored)) throw emptyIdentifier(realm);
    checkColumns(stored, table, realm.database, table.endsWith('Addresses') ? addressErrors : '');
    realm.world.check(stored, ids, [table]);
  }
}

/** Whether a credential would be stored under an empty identifier, which no release can do. */
export function hasEmptyIdentifier(stored: Identity): boolean {
  for (const credential of stored.credentials.values()) if (credential.identifiers?.includes('')) return true;
  return false;
}

/** What answers an empty identifier: 500 in all releases. */
export function emptyIdentifier({ dialect }: Realm): ApiError {
  const reason = 'Unable to create identity credentials with missing or empty identifier.';
  if (dialect.identity.emptyIdentifier === 'bad-request') return badRequest(reason);
  return dialect.traits.brokenSchema === 'plain' ? internalError(reason) : invalidConfiguration(reason);
}
