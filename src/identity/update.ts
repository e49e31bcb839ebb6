import { formatNanos } from '../command/instant.ts';
import type { Moment } from '../command/moment.ts';
import { saveChange } from './change.ts';
import { checkState } from './create.ts';
import { hashOf, hashOne } from './credentials/hash-passwords.ts';
import { type CredentialImports, importCredentials, plaintextOf } from './credentials/import.ts';
import { findForChange } from './find.ts';
import type { Identity } from './identity.ts';
import type { Realm } from './realm.ts';
import type { Before } from './save-changes.ts';

/** What a PUT brings. Texts are `''` where nothing was given; traits and metadata are compact JSON. */
export interface UpdateInput {
  readonly schemaId: string;
  readonly traits: string;
  readonly imports: CredentialImports | undefined;
  readonly metadataPublic: string;
  readonly metadataAdmin: string;
  readonly state: string;
  readonly externalId: string;
}

/**
 * Replaces traits, metadata and external id of an identity; schema and state only where they are given; credentials
 * are added to those that there are.
 * @returns it as the answer shows it
 * @throws ApiError 400, 404, 409 or 500; nothing is changed then
 */
export function updateIdentity(
  pathId: string,
  input: UpdateInput,
  realm: Realm,
  moment: Moment,
): Identity | Promise<Identity> {
  const before = findForChange(pathId, realm);
  if (input.state !== before.loaded.state) checkState(input.state);
  const password = plaintextOf(input.imports);
  if (password === undefined) return update(before, input, undefined, realm, moment);
  return hashOne(password, realm, moment).then((hash) =>
    update(findForChange(pathId, realm), input, hashOf(hash), realm, moment),
  );
}

function update(before: Before, input: UpdateInput, hash: string | undefined, realm: Realm, moment: Moment): Identity {
  const { loaded } = before;
  const changesState = input.state !== '' && input.state !== loaded.state;
  const changed: Identity = {
    ...loaded,
    schemaId: input.schemaId === '' ? loaded.schemaId : input.schemaId,
    state: changesState ? input.state : loaded.state,
    stateChangedAt: changesState ? formatNanos(moment.now()) : loaded.stateChangedAt,
    traits: input.traits,
    metadataPublic: input.metadataPublic,
    metadataAdmin: input.metadataAdmin,
    externalId: input.externalId,
    credentials: importCredentials(loaded.credentials, input.imports, hash, realm),
  };
  return saveChange(changed, before, realm, moment);
}
