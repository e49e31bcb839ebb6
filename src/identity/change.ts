import type { Moment } from '../command/moment.ts';
import { deriveFromTraits } from './derive.ts';
import { findForChange } from './find.ts';
import type { Credentials, Identity } from './identity.ts';
import type { Realm } from './realm.ts';
import { type Saved, storeIdentity } from './save.ts';
import { type Before, changedIdentityRows, changedRow } from './save-changes.ts';

/**
 * Validates and saves an identity that was changed; the row with its id is the one that is overwritten.
 * @param from what was changed
 * @returns it as the answer shows it
 * @throws ApiError 400, 404, 409 or 500; nothing is changed then
 */
export function saveChange(changed: Identity, from: Before, realm: Realm, moment: Moment): Identity {
  const saved = isSettled(changed, from, realm)
    ? changedRow(changed, realm, moment)
    : changedRows(changed, from, realm, moment);
  storeIdentity(saved, realm, realm.dialect.update.addressErrors);
  return saved.shown;
}

function changedRows(changed: Identity, from: Before, realm: Realm, moment: Moment): Saved {
  const valid = deriveFromTraits(changed, realm);
  const before = changed.id === from.stored.id ? from : findForChange(changed.id, realm);
  const saved = changedIdentityRows(valid, before, realm, moment);
  settle(changed, saved, realm);
  return saved;
}

/** What decides about the rows of addresses and credentials; a save that left them as they were does so again. */
type Settled = Rows & Pick<Identity, 'schemaId' | 'traits'> & Pick<Realm, 'schemas' | 'settings' | 'dialect'>;

type Rows = Pick<Identity, 'credentials' | 'verifiableAddresses' | 'recoveryAddresses'>;

/** By the credentials, which each identity has of its own. */
const settled = new WeakMap<Credentials, Settled>();

function settle(changed: Identity, { stored, shown }: Saved, { schemas, settings, dialect }: Realm): void {
  const { schemaId, traits, credentials, verifiableAddresses, recoveryAddresses } = stored;
  const isAsItWas = hasSameRows(changed, stored) && changed.schemaId === schemaId && changed.traits === traits;
  if (!isAsItWas || !hasSameRows(changed, shown)) return;
  const rows = { credentials, verifiableAddresses, recoveryAddresses };
  settled.set(credentials, { ...rows, schemaId, traits, schemas, settings, dialect });
}

/** Whether saving would find the traits valid and all rows but the identity's own as they are to be. */
function isSettled(changed: Identity, { stored }: Before, { schemas, settings, dialect }: Realm): boolean {
  if (changed.id !== stored.id || !hasSameRows(changed, stored)) return false;
  const known = settled.get(changed.credentials);
  return (
    known !== undefined &&
    hasSameRows(changed, known) &&
    known.schemaId === changed.schemaId &&
    known.traits === changed.traits &&
    known.schemas === schemas &&
    known.settings === settings &&
    known.dialect === dialect
  );
}

const hasSameRows = (a: Rows, b: Rows): boolean =>
  a.credentials === b.credentials &&
  a.verifiableAddresses === b.verifiableAddresses &&
  a.recoveryAddresses === b.recoveryAddresses;
