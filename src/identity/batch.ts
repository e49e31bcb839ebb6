import type { Moment } from '../command/moment.ts';
import { ApiError, badRequest, conflictInDatabase } from '../http/errors.ts';
import { insertAll } from './batch-insert.ts';
import type { BatchElement } from './bodies/create-body.ts';
import { type CreateInput, checkState, draftIdentity, withSchema } from './create.ts';
import { type HashOutcome, hashAll, hashOf } from './credentials/hash-passwords.ts';
import { plaintextOf } from './credentials/import.ts';
import { deriveFromTraits } from './derive.ts';
import { HandlerCrash } from './handler-crash.ts';
import type { Identity } from './identity.ts';
import type { Realm } from './realm.ts';
import { newIdentityRows, type Saved } from './save.ts';

/** What became of one element; null of one that asks for nothing. */
export type BatchResult =
  | { readonly action: 'create' | 'delete'; readonly identity: string; readonly patchId: string | undefined }
  | { readonly action: 'error'; readonly error: ApiError; readonly patchId: string | undefined }
  | null;

/**
 * Creates many identities at once, after those were deleted that are to be.
 * @returns a result an element, in order
 * @throws ApiError when the whole batch is refused, HandlerCrash for an element null; nothing is stored then
 */
export function createIdentities(
  elements: readonly (BatchElement | null)[],
  realm: Realm,
  moment: Moment,
): readonly BatchResult[] | Promise<readonly BatchResult[]> {
  const { maxIdentities, countText } = realm.dialect.batch;
  if (elements.length > maxIdentities)
    throw badRequest(`The maximum number of identities ${countText} is ${maxIdentities}.`);
  const passwords = elements
    .map((element) => plaintextOf(element?.create?.imports))
    .filter((text) => text !== undefined);
  if (passwords.length === 0) return createAll(elements, [], realm, moment);
  return hashAll(passwords, realm, moment).then((hashes) => createAll(elements, hashes, realm, moment));
}

function createAll(
  elements: readonly (BatchElement | null)[],
  hashes: readonly HashOutcome[],
  realm: Realm,
  moment: Moment,
): readonly BatchResult[] {
  const rows = rowsOf(elements, hashes, realm, moment);
  const saved = rows.filter((row): row is Saved => row !== undefined && !(row instanceof ApiError));
  const deleted = new Set(elements.map((element) => element?.delete).filter((id) => id !== undefined));
  const losers = insertAll(saved, deleted, realm);
  const results = elements.map((element, index): BatchResult => {
    const row = rows[index];
    if (element?.delete !== undefined) return { action: 'delete', identity: element.delete, patchId: element.patchId };
    if (!element || row === undefined) return null;
    const error = row instanceof ApiError ? row : losers.has(row.stored) ? conflictInDatabase() : undefined;
    if (error) return { action: 'error', error, patchId: element.patchId };
    return { action: 'create', identity: (row as Saved).stored.id, patchId: element.patchId };
  });
  if (realm.dialect.batch.allFailed === 'first-error') throwIfAllFailed(results);
  return results;
}

function throwIfAllFailed(results: readonly BatchResult[]): void {
  const failed = results.filter((result) => result?.action === 'error');
  if (failed.length > 0 && results.every((result) => result === null || result.action === 'error'))
    throw failed[0]!.error;
}

/**
 * What would be stored of each element, or why it is rejected. Each goes all the way before the next begins, so that
 * little is alive at a time; but faults of all bodies come before those of any traits.
 * @throws ApiError when the whole batch is refused
 */
function rowsOf(
  elements: readonly (BatchElement | null)[],
  hashes: readonly HashOutcome[],
  realm: Realm,
  moment: Moment,
): readonly (Saved | ApiError | undefined)[] {
  let nextHash = 0;
  let refusal: { readonly error: unknown } | undefined;
  const rows = elements.map((element, index) => {
    if (element === null) throw new HandlerCrash(`element ${index} of the batch is null`);
    if (!element.create) return undefined;
    checkState(element.create.state);
    const hash = plaintextOf(element.create.imports) === undefined ? undefined : hashOf(hashes[nextHash++]);
    const draft = withSchema(draftIdentity(element.create, hash, realm), realm);
    if (refusal) return undefined;
    try {
      const derived = deriveOrReject(draft, realm);
      return derived instanceof ApiError ? derived : newIdentityRows(derived, realm, moment);
    } catch (error) {
      refusal = { error };
      return undefined;
    }
  });
  checkPlaintexts(elements, realm);
  if (refusal) throw refusal.error;
  return rows;
}

/** Passwords count even where a hook makes them useless; the limit is told after all other faults of the bodies. */
function checkPlaintexts(elements: readonly (BatchElement | null)[], realm: Realm): void {
  const { maxPlaintextPasswords } = realm.dialect.batch;
  if (maxPlaintextPasswords === 'none') return;
  const isPlaintext = (create: CreateInput | undefined): boolean => (create?.imports?.password?.password ?? '') !== '';
  if (elements.filter((element) => isPlaintext(element?.create)).length > maxPlaintextPasswords)
    throw badRequest(
      `The maximum number of identities per request that can be created with a plaintext password is ${maxPlaintextPasswords}.`,
    );
}

function deriveOrReject(draft: Identity, realm: Realm): Identity | ApiError {
  const { failures, itemReason } = realm.dialect.batch;
  try {
    return deriveFromTraits(draft, realm);
  } catch (error) {
    if (failures === 'whole' || !(error instanceof ApiError)) throw error;
    return badRequest(itemReason === 'specific' ? (error.reason ?? error.message) : error.message);
  }
}
