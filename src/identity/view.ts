import type { Dialect, JsonBehaviour } from '../dialect/behaviour.ts';
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
  /** Credentials are shown without their configuration. */
  readonly withoutConfig?: boolean;
  /** metadata_admin is left out altogether, as in a session. */
  readonly withoutMetadataAdmin?: boolean;
}

/** An identity as JSON text, its members in the order of the release. */
export function encodeIdentity(identity: Identity, dialect: Dialect, options: IdentityViewOptions): string {
  let out = '';
  for (const name of shownMembers(identity, dialect, options))
    out += openings[name] + encodeMember(name, identity, dialect, options);
  return `${out}}`;
}

/** What comes before the value of a member: the id is the first in all releases. */
const openings = {
  id: '{"id":',
  external_id: ',"external_id":',
  credentials: ',"credentials":',
  schema_id: ',"schema_id":',
  schema_url: ',"schema_url":',
  state: ',"state":',
  state_changed_at: ',"state_changed_at":',
  traits: ',"traits":',
  verifiable_addresses: ',"verifiable_addresses":',
  recovery_addresses: ',"recovery_addresses":',
  metadata_public: ',"metadata_public":',
  metadata_admin: ',"metadata_admin":',
  created_at: ',"created_at":',
  updated_at: ',"updated_at":',
  organization_id: ',"organization_id":',
};

/** A member of an identity's JSON. */
export type MemberName = keyof typeof openings;

/** The members that an identity is shown with, in the order of the release. */
export function shownMembers(identity: Identity, dialect: Dialect, options: IdentityViewOptions): MemberName[] {
  const shown: MemberName[] = ['id'];
  if (identity.externalId !== '' && dialect.identity.externalId) shown.push('external_id');
  if (options.credentials.size > 0) shown.push('credentials');
  shown.push('schema_id', 'schema_url', 'state');
  if (identity.stateChangedAt !== undefined) shown.push('state_changed_at');
  shown.push('traits');
  if (identity.verifiableAddresses.length > 0) shown.push('verifiable_addresses');
  if (identity.recoveryAddresses.length > 0) shown.push('recovery_addresses');
  shown.push('metadata_public');
  if (identity.metadataAdmin !== '' && !options.withoutMetadataAdmin) shown.push('metadata_admin');
  shown.push('created_at', 'updated_at');
  if (dialect.identity.organizationId) shown.push('organization_id');
  return shown;
}

/** The value of one member as compact JSON text. */
export function encodeMember(
  name: MemberName,
  identity: Identity,
  { json }: Dialect,
  options: IdentityViewOptions,
): string {
  switch (name) {
    case 'id':
      return `"${identity.id}"`;
    case 'external_id':
      return quote(identity.externalId, json);
    case 'credentials':
      return encodeCredentials(options, json);
    case 'schema_id':
      return quote(identity.schemaId, json);
    case 'schema_url':
      return quote(options.schemaUrl, json);
    case 'state':
      return quote(identity.state, json);
    case 'state_changed_at':
      return identity.stateChangedAt === zeroTime ? 'null' : `"${identity.stateChangedAt}"`;
    case 'traits':
      return identity.traits === '' ? 'null' : identity.traits;
    case 'verifiable_addresses':
      return encodeList(identity.verifiableAddresses, encodeVerifiable, json);
    case 'recovery_addresses':
      return encodeList(identity.recoveryAddresses, encodeRecovery, json);
    case 'metadata_public':
      return identity.metadataPublic === '' ? 'null' : identity.metadataPublic;
    case 'metadata_admin':
      return identity.metadataAdmin;
    case 'created_at':
      return `"${identity.createdAt}"`;
    case 'updated_at':
      return `"${identity.updatedAt}"`;
    case 'organization_id':
      return identity.organizationId === undefined ? 'null' : `"${identity.organizationId}"`;
  }
}

function encodeList<T>(items: readonly T[], encode: (item: T, json: JsonBehaviour) => string, json: JsonBehaviour) {
  let out = '';
  for (const item of items) out += `${out === '' ? '[' : ','}${encode(item, json)}`;
  return `${out}]`;
}

function encodeCredentials({ credentials, withoutConfig = false }: IdentityViewOptions, json: JsonBehaviour): string {
  const keys = credentials.size === 1 ? credentials.keys() : [...credentials.keys()].sort();
  let out = '';
  for (const key of keys)
    out += `${out === '' ? '{' : ','}${quote(key, json)}:${encodeCredential(credentials.get(key)!, withoutConfig, json)}`;
  return `${out}}`;
}

function encodeCredential(credential: Credential, withoutConfig: boolean, json: JsonBehaviour): string {
  const { identifiers, config } = credential;
  const list =
    identifiers === undefined ? 'null' : identifiers.length === 0 ? '[]' : encodeList(identifiers, quote, json);
  const shown = config === '' || withoutConfig ? '' : `,"config":${config}`;
  return `{"type":${quote(credential.type, json)},"identifiers":${list}${shown},"version":${credential.version},"created_at":"${credential.createdAt}","updated_at":"${credential.updatedAt}"}`;
}

function encodeVerifiable(address: VerifiableAddress, json: JsonBehaviour): string {
  const verifiedAt = address.verifiedAt === undefined ? '' : `,"verified_at":"${address.verifiedAt}"`;
  return `{"id":"${address.id}","value":${quote(address.value, json)},"verified":${address.verified},"via":${quote(address.via, json)},"status":${quote(address.status, json)}${verifiedAt},"created_at":"${address.createdAt}","updated_at":"${address.updatedAt}"}`;
}

function encodeRecovery(address: RecoveryAddress, json: JsonBehaviour): string {
  return `{"id":"${address.id}","value":${quote(address.value, json)},"via":${quote(address.via, json)},"created_at":"${address.createdAt}","updated_at":"${address.updatedAt}"}`;
}
