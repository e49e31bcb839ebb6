import { formatMicros, formatNanos } from '../command/instant.ts';
import type { Moment } from '../command/moment.ts';
import { type ApiError, badRequest, internalError, notFoundInDatabase } from '../http/errors.ts';
import { quote } from '../json/encode.ts';
import {
  type Credential,
  type Credentials,
  type Identity,
  nilUuid,
  type RecoveryAddress,
  type Timestamp,
  type VerifiableAddress,
  zeroTime,
} from './identity.ts';
import type { Realm } from './realm.ts';
import { toLower, trimSpace } from './traits/go/letters.ts';

/** Types whose identifiers are compared without regard to case and surrounding blanks. */
const foldedTypes: ReadonlySet<string> = new Set(['password', 'code', 'webauthn']);

/** An identifier in the form in which the database keeps and compares it. */
export function normaliseIdentifier(type: string, identifier: string): string {
  return foldedTypes.has(type) ? toLower(trimSpace(identifier)) : identifier;
}

type Addresses = Pick<Identity, 'verifiableAddresses' | 'recoveryAddresses'>;

/** Addresses as they are before they are written: folded, with a channel, a status and a time of verification. */
export function normaliseAddresses(addresses: Addresses, realm: Realm, moment: Moment): Addresses {
  return {
    verifiableAddresses: mapped(addresses.verifiableAddresses, (address) =>
      normaliseVerifiable(address, realm, moment),
    ),
    recoveryAddresses: mapped(addresses.recoveryAddresses, normaliseRecovery),
  };
}

/** `Array.map` that gives the array itself back where nothing in it changes. */
function mapped<T>(items: readonly T[], map: (item: T) => T): readonly T[] {
  const next = items.map(map);
  return next.every((item, i) => item === items[i]) ? items : next;
}

function normaliseRecovery(address: RecoveryAddress): RecoveryAddress {
  const value = toLower(trimSpace(address.value));
  const via = address.via === '' ? 'email' : address.via;
  return value === address.value && via === address.via ? address : { ...address, value, via };
}

/** `''` is made one of the others. */
const knownStatuses: ReadonlySet<string> = new Set(['', 'pending', 'sent', 'completed']);

function normaliseVerifiable(address: VerifiableAddress, { dialect }: Realm, moment: Moment): VerifiableAddress {
  if (dialect.identity.addressStatus === 'known' && !knownStatuses.has(address.status))
    throw badRequest(`The status ${quote(address.status)} of an address is none of pending, sent and completed.`);
  const { verified } = address;
  const value = toLower(trimSpace(address.value));
  const via = address.via === '' ? 'email' : address.via;
  const status = address.status !== '' ? address.status : verified ? 'completed' : 'pending';
  const unset = address.verifiedAt === undefined || address.verifiedAt === zeroTime;
  const unverifiedAt = dialect.create.clearsVerifiedAt ? undefined : address.verifiedAt;
  const verifiedAt = !verified ? unverifiedAt : unset ? formatNanos(moment.now()) : address.verifiedAt;
  const isAsItIs =
    value === address.value && via === address.via && status === address.status && verifiedAt === address.verifiedAt;
  return isAsItIs ? address : { ...address, value, via, status, verifiedAt };
}

/** Whether an address came with an id. */
export const hasId = ({ id }: { readonly id: string }): boolean => id !== nilUuid;

/** An address as its new row has it: an id and a time of creation that it has already stay. */
export function addressRow<A extends VerifiableAddress | RecoveryAddress>(address: A, moment: Moment): A {
  const now = formatMicros(moment.now());
  return {
    ...address,
    id: hasId(address) ? address.id : moment.random.uuid(),
    createdAt: address.createdAt === zeroTime ? now : address.createdAt,
    updatedAt: now,
  };
}

/** Types that reads may ask for though nothing stores them. */
const unstoredTypes: ReadonlySet<string> = new Set(['link_recovery', 'code_recovery']);

/**
 * A credential as its new row has it.
 * @throws ApiError when its type is none that the release knows
 */
export function credentialRow(credential: Credential, now: Timestamp, realm: Realm): Credential {
  const isKnown = realm.dialect.identity.includableTypes.includes(credential.type);
  if (!isKnown || unstoredTypes.has(credential.type)) throw unknownType(credential.type, realm);
  const identifiers = (credential.identifiers ?? []).map((text) => normaliseIdentifier(credential.type, text));
  return {
    ...credential,
    identifiers: identifiers.length > 1 ? identifiers.sort() : identifiers,
    config: credential.config === '' ? '{}' : credential.config,
    createdAt: credential.createdAt === zeroTime ? now : credential.createdAt,
    updatedAt: now,
  };
}

/** All credentials as new rows, by type. */
export function credentialRows(credentials: Credentials, moment: Moment, realm: Realm): Credentials {
  const now = formatMicros(moment.now());
  const rows = new Map<string, Credential>();
  for (const credential of credentials.values()) rows.set(credential.type, credentialRow(credential, now, realm));
  return rows;
}

function unknownType(type: string, { dialect }: Realm): ApiError {
  return dialect.update.unknownCredentialType === 'not-found'
    ? notFoundInDatabase()
    : internalError(
        `The SQL adapter failed to return the appropriate credentials_type for name "${type}". This is a bug in the code.`,
      );
}

/** Addresses in the order in which reads give them: by id. */
export function byId<A extends { readonly id: string }>(addresses: readonly A[]): readonly A[] {
  const areInOrder = addresses.every(({ id }, i) => i === 0 || addresses[i - 1]!.id < id);
  return areInOrder ? addresses : [...addresses].sort((a, b) => (a.id < b.id ? -1 : 1));
}
