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
  /** Credentials are shown without their configuration. */
  readonly withoutConfig?: boolean;
  /** metadata_admin is left out altogether, as in a session. */
  readonly withoutMetadataAdmin?: boolean;
}

/** An identity as JSON text, its members in the order of the release. */
export function encodeIdentity(identity: Identity, dialect: Dialect, options: IdentityViewOptions): string {
  let out = '';
  forEachMember(identity, dialect, options, (name, raw) => {
    out += `${out === '' ? '{' : ','}"${name}":${raw}`;
  });
  return `${out}}`;
}

/** Gives each member that an identity is shown with, and its value as compact JSON text, in the order of the release. */
export function forEachMember(
  identity: Identity,
  dialect: Dialect,
  options: IdentityViewOptions,
  take: (name: string, raw: string) => void,
): void {
  const { externalId, stateChangedAt, verifiableAddresses, recoveryAddresses, metadataAdmin, organizationId } =
    identity;
  take('id', `"${identity.id}"`);
  if (externalId !== '' && dialect.identity.externalId) take('external_id', quote(externalId));
  if (options.credentials.size > 0) take('credentials', encodeCredentials(options));
  take('schema_id', quote(identity.schemaId));
  take('schema_url', quote(options.schemaUrl));
  take('state', quote(identity.state));
  if (stateChangedAt !== undefined)
    take('state_changed_at', stateChangedAt === zeroTime ? 'null' : `"${stateChangedAt}"`);
  take('traits', identity.traits === '' ? 'null' : identity.traits);
  if (verifiableAddresses.length > 0)
    take('verifiable_addresses', `[${verifiableAddresses.map(encodeVerifiable).join(',')}]`);
  if (recoveryAddresses.length > 0) take('recovery_addresses', `[${recoveryAddresses.map(encodeRecovery).join(',')}]`);
  take('metadata_public', identity.metadataPublic === '' ? 'null' : identity.metadataPublic);
  if (metadataAdmin !== '' && !options.withoutMetadataAdmin) take('metadata_admin', metadataAdmin);
  take('created_at', `"${identity.createdAt}"`);
  take('updated_at', `"${identity.updatedAt}"`);
  if (dialect.identity.organizationId)
    take('organization_id', organizationId === undefined ? 'null' : `"${organizationId}"`);
}

function encodeCredentials({ credentials, withoutConfig = false }: IdentityViewOptions): string {
  let out = '';
  for (const key of [...credentials.keys()].sort())
    out += `${out === '' ? '{' : ','}${quote(key)}:${encodeCredential(credentials.get(key)!, withoutConfig)}`;
  return `${out}}`;
}

function encodeCredential(credential: Credential, withoutConfig: boolean): string {
  const { identifiers, config } = credential;
  const list = identifiers === undefined ? 'null' : `[${identifiers.map((text) => quote(text)).join(',')}]`;
  const shown = config === '' || withoutConfig ? '' : `,"config":${config}`;
  return `{"type":${quote(credential.type)},"identifiers":${list}${shown},"version":${credential.version},"created_at":"${credential.createdAt}","updated_at":"${credential.updatedAt}"}`;
}

function encodeVerifiable(address: VerifiableAddress): string {
  const verifiedAt = address.verifiedAt === undefined ? '' : `,"verified_at":"${address.verifiedAt}"`;
  return `{"id":"${address.id}","value":${quote(address.value)},"verified":${address.verified},"via":${quote(address.via)},"status":${quote(address.status)}${verifiedAt},"created_at":"${address.createdAt}","updated_at":"${address.updatedAt}"}`;
}

function encodeRecovery(address: RecoveryAddress): string {
  return `{"id":"${address.id}","value":${quote(address.value)},"via":${quote(address.via)},"created_at":"${address.createdAt}","updated_at":"${address.updatedAt}"}`;
}
