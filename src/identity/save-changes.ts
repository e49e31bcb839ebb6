import { formatMicros } from '../command/instant.ts';
import type { Moment } from '../command/moment.ts';
import { encodeValue } from '../json/encode.ts';
import { parse } from '../json/parse.ts';
import type { AddressIds } from '../store/unique-keys.ts';
import type { Credential, Credentials, Identity, RecoveryAddress, Timestamp, VerifiableAddress } from './identity.ts';
import type { Realm } from './realm.ts';
import { addressRow, credentialRow, credentialRows, hasId, normaliseAddresses, normaliseIdentifier } from './rows.ts';
import { type Saved, storedForm } from './save.ts';

/** An identity before a change: as stored, and as a read gives it. */
export interface Before {
  readonly stored: Identity;
  readonly loaded: Identity;
}

/** Makes the row of a changed identity of which all other rows stay as they are. Nothing is stored yet. */
export function changedRow(changed: Identity, realm: Realm, moment: Moment): Saved {
  const shown = { ...changed, updatedAt: updateTime(changed, realm, moment) };
  return { shown, stored: storedForm(shown, shown.credentials, realm), ids: 'made' };
}

function updateTime({ updatedAt }: Identity, { dialect }: Realm, moment: Moment): Timestamp {
  return dialect.identity.updatedAt === 'moves' ? formatMicros(moment.now()) : updatedAt;
}

/** Makes the rows of a changed identity from those that there are. Nothing is stored yet. */
export function changedIdentityRows(changed: Identity, before: Before, realm: Realm, moment: Moment): Saved {
  const { update } = realm.dialect;
  const updatedAt = updateTime(changed, realm, moment);
  const { verifiableAddresses, recoveryAddresses } = normaliseAddresses(changed, realm, moment);
  const wanted = { ...changed, verifiableAddresses, recoveryAddresses, updatedAt };
  const recovery = rowsOf(wanted.recoveryAddresses, before.stored.recoveryAddresses, recoverySignature, moment);
  const verifiable = rowsOf(
    wanted.verifiableAddresses,
    update.verifiedAtIsContent && before.stored.verifiableAddresses.some(hasOwnZone)
      ? before.stored.verifiableAddresses.filter((address) => !hasOwnZone(address))
      : before.stored.verifiableAddresses,
    (address) => verifiableSignature(address, update.verifiedAtIsContent),
    moment,
  );
  const credentials =
    update.credentialRows === 'all-rewritten'
      ? { shown: wanted.credentials, stored: credentialRows(wanted.credentials, moment, realm) }
      : changedCredentials(wanted, before, realm, moment);
  const rewritten = update.credentialRows === 'all-rewritten';
  const shown = {
    ...wanted,
    credentials: credentials.shown,
    verifiableAddresses: rewritten ? verifiable.shown : verifiable.stored,
    recoveryAddresses: rewritten ? recovery.shown : recovery.stored,
  };
  const stored = { ...wanted, verifiableAddresses: verifiable.stored, recoveryAddresses: recovery.stored };
  const ids = recovery.ids === 'chosen' ? 'chosen' : verifiable.ids;
  return { shown, stored: storedForm(stored, credentials.stored, realm), ids };
}

/**
 * Rows with the same content stay as they are; the answer of older releases shows what was asked for instead.
 * @returns `stored` with the rows that stay before the new ones
 */
function rowsOf<A extends VerifiableAddress | RecoveryAddress>(
  wanted: readonly A[],
  present: readonly A[],
  signature: (address: A) => string,
  moment: Moment,
): { readonly shown: readonly A[]; readonly stored: readonly A[]; readonly ids: AddressIds } {
  if (wanted.length === present.length && wanted.every((address, i) => address === present[i]))
    return { shown: wanted, stored: present, ids: 'made' };
  const rows = new Map(present.map((address) => [signature(address), address]));
  const shown: A[] = [];
  const kept = new Map<string, A>();
  const made = new Map<string, A>();
  let ids: AddressIds = 'made';
  for (const address of wanted) {
    const key = signature(address);
    const row = rows.get(key);
    const written = row ? address : addressRow(address, moment);
    shown.push(written);
    if (row) kept.set(key, row);
    else {
      made.set(key, written);
      if (hasId(address)) ids = 'chosen';
    }
  }
  return { shown, stored: [...kept.values(), ...made.values()], ids };
}

const recoverySignature = ({ value, via }: RecoveryAddress): string => `${value}|${via}`;

function verifiableSignature(address: VerifiableAddress, verifiedAtIsContent: boolean): string {
  const { value, verified, via, status, verifiedAt } = address;
  return [value, verified, via, status, verifiedAtIsContent ? verifiedAt : ''].join('|');
}

/**
 * Whether a row's time of verification is in a zone that Go makes anew whenever it reads the row: one that is not whole
 * hours between -12 and +14. Such a time is never the same as the one to be written.
 */
function hasOwnZone({ verifiedAt }: VerifiableAddress): boolean {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(verifiedAt ?? '') ?? [];
  return sign !== undefined && (minutes !== '00' || Number(hours) > (sign === '+' ? 14 : 12));
}

/** Only credentials whose content changed get new rows; the answer shows those with the times they came with. */
function changedCredentials(
  wanted: Identity,
  before: Before,
  realm: Realm,
  moment: Moment,
): { readonly shown: Credentials; readonly stored: Credentials } {
  if (areAsLoaded(wanted.credentials, before.loaded.credentials))
    return { shown: before.loaded.credentials, stored: before.stored.credentials };
  const present = new Map<string, string>();
  for (const [type, credential] of before.loaded.credentials) present.set(credentialSignature(credential), type);
  const shown = new Map<string, Credential>();
  const stored = new Map<string, Credential>();
  const now = formatMicros(moment.now());
  for (const credential of wanted.credentials.values()) {
    const identifiers = (credential.identifiers ?? []).map((text) => normaliseIdentifier(credential.type, text));
    const normalised = { ...credential, identifiers };
    const kept = present.get(credentialSignature(normalised));
    shown.set(credential.type, kept === undefined ? normalised : before.loaded.credentials.get(kept)!);
    stored.set(
      credential.type,
      kept === undefined ? credentialRow(normalised, now, realm) : before.stored.credentials.get(kept)!,
    );
  }
  return { shown, stored };
}

/** Whether a change left all credentials alone. */
function areAsLoaded(wanted: Credentials, loaded: Credentials): boolean {
  if (wanted.size !== loaded.size) return false;
  for (const [key, credential] of wanted) if (key !== credential.type || loaded.get(key) !== credential) return false;
  return true;
}

/** What makes two credentials the same: all but their times; the configuration without regard to its spelling. */
function credentialSignature({ type, identifiers, version, config }: Credential): string {
  const content = config === '' ? '' : encodeValue(parse(config), { sortKeys: true });
  return [type, [...(identifiers ?? [])].sort().join(','), version, content].join('|');
}
