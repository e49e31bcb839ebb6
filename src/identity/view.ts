import type { Dialect } from '../dialect/behaviour.ts';
import { quote } from '../json/encode.ts';
import {
  type Credential,
  type Credentials,
  type Identity,
  type RecoveryAddress,
  type VerifiableAddress,
  zeroTime,
} from './identity.ts';

/** What an answer shows of an identity beside its own members. */
export interface IdentityViewOptions {
  readonly schemaUrl: string;
  /** Credentials to show; an empty map leaves the member out. */
  readonly credentials: Credentials;
  /** metadata_admin is left out altogether, as in a session. */
  readonly withoutMetadataAdmin?: boolean;
}

/** An identity as JSON text, its members in the order of the release. */
export function encodeIdentity(identity: Identity, dialect: Dialect, options: IdentityViewOptions): string {
  const { externalId, stateChangedAt, verifiableAddresses, recoveryAddresses, metadataAdmin } = identity;
  let out = `{"id":"${identity.id}"`;
  if (externalId !== '' && dialect.identity.externalId) out += `,"external_id":${quote(externalId)}`;
  if (options.credentials.size > 0) out += `,"credentials":${encodeCredentials(options.credentials)}`;
  out += `,"schema_id":${quote(identity.schemaId)},"schema_url":${quote(options.schemaUrl)},"state":${quote(identity.state)}`;
  if (stateChangedAt !== undefined)
    out += stateChangedAt === zeroTime ? ',"state_changed_at":null' : `,"state_changed_at":"${stateChangedAt}"`;
  out += `,"traits":${identity.traits === '' ? 'null' : identity.traits}`;
  if (verifiableAddresses.length > 0)
    out += `,"verifiable_addresses":[${verifiableAddresses.map(encodeVerifiable).join(',')}]`;
  if (recoveryAddresses.length > 0) out += `,"recovery_addresses":[${recoveryAddresses.map(encodeRecovery).join(',')}]`;
  out += `,"metadata_public":${identity.metadataPublic === '' ? 'null' : identity.metadataPublic}`;
  if (metadataAdmin !== '' && !options.withoutMetadataAdmin) out += `,"metadata_admin":${metadataAdmin}`;
  out += `,"created_at":"${identity.createdAt}","updated_at":"${identity.updatedAt}"`;
  if (dialect.identity.organizationId)
    out += `,"organization_id":${identity.organizationId === undefined ? 'null' : `"${identity.organizationId}"`}`;
  return `${out}}`;
}

function encodeCredentials(credentials: Credentials): string {
  const keys = [...credentials.keys()].sort();
  return `{${keys.map((key) => `${quote(key)}:${encodeCredential(credentials.get(key)!)}`).join(',')}}`;
}

function encodeCredential(credential: Credential): string {
  const { identifiers, config } = credential;
  const list = identifiers === undefined ? 'null' : `[${identifiers.map((text) => quote(text)).join(',')}]`;
  const shown = config === '' ? '' : `,"config":${config}`;
  return `{"type":${quote(credential.type)},"identifiers":${list}${shown},"version":${credential.version},"created_at":"${credential.createdAt}","updated_at":"${credential.updatedAt}"}`;
}

function encodeVerifiable(address: VerifiableAddress): string {
  const verifiedAt = address.verifiedAt === undefined ? '' : `,"verified_at":"${address.verifiedAt}"`;
  return `{"id":"${address.id}","value":${quote(address.value)},"verified":${address.verified},"via":${quote(address.via)},"status":${quote(address.status)}${verifiedAt},"created_at":"${address.createdAt}","updated_at":"${address.updatedAt}"}`;
}

function encodeRecovery(address: RecoveryAddress): string {
  return `{"id":"${address.id}","value":${quote(address.value)},"via":${quote(address.via)},"created_at":"${address.createdAt}","updated_at":"${address.updatedAt}"}`;
}
