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
  const { json } = dialect;
  take('id', `"${identity.id}"`);
  if (externalId !== '' && dialect.identity.externalId) take('external_id', quote(externalId, json));
  if (options.credentials.size > 0) take('credentials', encodeCredentials(options, json));
  take('schema_id', quote(identity.schemaId, json));
  take('schema_url', quote(options.schemaUrl, json));
  take('state', quote(identity.state, json));
  if (stateChangedAt !== undefined)
    take('state_changed_at', stateChangedAt === zeroTime ? 'null' : `"${stateChangedAt}"`);
  take('traits', identity.traits === '' ? 'null' : identity.traits);
  if (verifiableAddresses.length > 0)
    take(
      'verifiable_addresses',
      `[${verifiableAddresses.map((address) => encodeVerifiable(address, json)).join(',')}]`,
    );
  if (recoveryAddresses.length > 0)
    take('recovery_addresses', `[${recoveryAddresses.map((address) => encodeRecovery(address, json)).join(',')}]`);
  take('metadata_public', identity.metadataPublic === '' ? 'null' : identity.metadataPublic);
  if (metadataAdmin !== '' && !options.withoutMetadataAdmin) take('metadata_admin', metadataAdmin);
  take('created_at', `"${identity.createdAt}"`);
  take('updated_at', `"${identity.updatedAt}"`);
  if (dialect.identity.organizationId)
    take('organization_id', organizationId === undefined ? 'null' : `"${organizationId}"`);
}

function encodeCredentials({ credentials, withoutConfig = false }: IdentityViewOptions, json: JsonBehaviour): string {
  let out = '';
  for (const key of [...credentials.keys()].sort())
    out += `${out === '' ? '{' : ','}${quote(key, json)}:${encodeCredential(credentials.get(key)!, withoutConfig, json)}`;
  return `${out}}`;
}

function encodeCredential(credential: Credential, withoutConfig: boolean, json: JsonBehaviour): string {
  const { identifiers, config } = credential;
  const list = identifiers === undefined ? 'null' : `[${identifiers.map((text) => quote(text, json)).join(',')}]`;
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
