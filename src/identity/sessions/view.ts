import type { Instant } from '../../command/instant.ts';
import { plainError } from '../../http/errors.ts';
import { quote } from '../../json/encode.ts';
import type { Identity } from '../identity.ts';
import { loadIdentity, schemaUrlOf } from '../load.ts';
import { marshalFault, scanFault } from '../metadata-number.ts';
import type { Realm } from '../realm.ts';
import { encodeIdentity } from '../view.ts';
import { isActive } from './activity.ts';
import type { Expansion } from './parameters.ts';
import type { AuthenticationMethod, Device, Session } from './session.ts';

/** Go types of a session, as error texts name them. */
type GoType = '*session.Session' | 'session.Session';

/** A session as the answer to a read of one shows it: devices that were not asked for are an empty list. */
export function showSession(session: Session, expansion: Expansion, realm: Realm, now: Instant): string {
  const owner = expansion.identity ? ownerOf(session, realm) : undefined;
  const loaded = owner && loadIdentity(owner, realm);
  return encodeSession(session, {
    active: isActive(session, loaded, now),
    identity: loaded ? showOwner(owner!, loaded, '*session.Session', realm) : 'null',
    devices: expansion.devices ? session.devices : [],
  });
}

/** A session in the list of all: devices that were not asked for are null. */
export function showInList(session: Session, expansion: Expansion, realm: Realm, now: Instant): string {
  const owner = expansion.identity ? ownerOf(session, realm) : undefined;
  return encodeSession(session, {
    active: isActive(session, owner, now),
    identity: owner ? showListedOwner(owner, schemaUrlOf(owner, realm), realm) : 'null',
    devices: expansion.devices ? session.devices : null,
  });
}

/** A session in the list of an identity's: everything is shown, but no release knows the URL of the schema here. */
export function showInOwnList(session: Session, realm: Realm, now: Instant): string {
  const owner = ownerOf(session, realm);
  return encodeSession(session, {
    active: isActive(session, owner, now),
    identity: showListedOwner(owner, '', realm),
    devices: session.devices,
  });
}

/**
 * A session as its holder sees it.
 * @param loaded its identity; undefined shows none
 * @param devices those to show, when not the stored ones
 */
export function showToHolder(
  session: Session,
  loaded: Identity | undefined,
  realm: Realm,
  devices = session.devices,
): string {
  return encodeSession(session, {
    active: true,
    identity: loaded ? showOwner(loaded, loaded, '*session.Session', realm) : 'null',
    devices,
  });
}

/** Fails as the database does when a session's identity cannot be read. @throws ApiError 500 */
export function checkOwnerReadable(session: Session, realm: Realm): void {
  const fault = scanFault(ownerOf(session, realm), realm, 'many');
  if (fault) throw fault;
}

function ownerOf(session: Session, realm: Realm): Identity {
  return realm.world.identity(session.identityId)!;
}

function showOwner(stored: Identity, loaded: Identity, goType: GoType, realm: Realm): string {
  checkWritable(stored, goType, realm);
  return encodeIdentity(loaded, realm.dialect, {
    schemaUrl: schemaUrlOf(stored, realm),
    credentials: new Map(),
    withoutMetadataAdmin: true,
  });
}

function showListedOwner(owner: Identity, schemaUrl: string, realm: Realm): string {
  checkWritable(owner, 'session.Session', realm);
  const bare = { ...owner, verifiableAddresses: [], recoveryAddresses: [] };
  return encodeIdentity(bare, realm.dialect, { schemaUrl, credentials: new Map(), withoutMetadataAdmin: true });
}

/** @throws ApiError 500; metadata_admin is gone before the answer is written and harms nothing */
function checkWritable(stored: Identity, goType: GoType, realm: Realm): void {
  const view = `${goType}: json: error calling MarshalJSON for type *identity.Identity`;
  const fault = marshalFault({ ...stored, metadataAdmin: '' }, realm, view);
  if (fault) throw plainError(fault);
}

interface Shown {
  readonly active: boolean;
  /** JSON. */
  readonly identity: string;
  readonly devices: readonly Device[] | null;
}

function encodeSession(session: Session, { active, identity, devices }: Shown): string {
  const methods = session.authenticationMethods.map(encodeMethod).join(',');
  const deviceList = devices === null ? 'null' : `[${devices.map(encodeDevice).join(',')}]`;
  return `{"id":"${session.id}","active":${active},"expires_at":"${session.expiresAt}","authenticated_at":"${session.authenticatedAt}","authenticator_assurance_level":"${session.authenticatorAssuranceLevel}","authentication_methods":[${methods}],"issued_at":"${session.issuedAt}","identity":${identity},"devices":${deviceList}}`;
}

function encodeMethod({ method, aal, completedAt }: AuthenticationMethod): string {
  return `{"method":"${method}","aal":"${aal}","completed_at":"${completedAt}"}`;
}

function encodeDevice({ id, address, userAgent, location }: Device): string {
  const agent = userAgent === undefined ? 'null' : quote(userAgent);
  return `{"id":"${id}","ip_address":${quote(address)},"user_agent":${agent},"location":${quote(location)}}`;
}
