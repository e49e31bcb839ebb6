import type { Moment } from '../command/moment.ts';
import { type ApiError, badRequest, conflict } from '../http/errors.ts';
import { hashOf, hashOne } from './credentials/hash-passwords.ts';
import { type CredentialImports, importCredentials, plaintextOf } from './credentials/import.ts';
import { deriveFromTraits } from './derive.ts';
import {
  type Identity,
  nilUuid,
  noCredentials,
  type RecoveryAddress,
  type VerifiableAddress,
  zeroTime,
} from './identity.ts';
import type { Realm } from './realm.ts';
import { newIdentityRows, storeIdentity } from './save.ts';

/** What a client asks to create. Texts are `''` where nothing was given; traits and metadata are compact JSON. */
export interface CreateInput {
  readonly schemaId: string;
  readonly traits: string;
  readonly imports: CredentialImports | undefined;
  readonly verifiableAddresses: readonly VerifiableAddress[];
  readonly recoveryAddresses: readonly RecoveryAddress[];
  readonly metadataPublic: string;
  readonly metadataAdmin: string;
  readonly state: string;
  readonly externalId: string;
  readonly organizationId: string | undefined;
}

/**
 * Creates an identity.
 * @returns it as the answer shows it
 * @throws ApiError 400, 409 or 500; nothing is stored then
 */
export function createIdentity(input: CreateInput, realm: Realm, moment: Moment): Identity | Promise<Identity> {
  checkState(input.state);
  const password = plaintextOf(input.imports);
  if (password === undefined) return create(input, undefined, realm, moment);
  return hashOne(password, realm, moment).then((hash) => create(input, hashOf(hash), realm, moment));
}

function create(input: CreateInput, hash: string | undefined, realm: Realm, moment: Moment): Identity {
  const draft = draftIdentity(input, hash, realm);
  const saved = newIdentityRows(deriveFromTraits(withSchema(draft, realm), realm), realm, moment);
  try {
    storeIdentity(saved, realm);
  } catch (error) {
    throw realm.dialect.create.conflict === 'identity' ? namedConflict(error) : error;
  }
  return saved.shown;
}

/** @throws ApiError 400 for a state that there is not */
export function checkState(state: string): void {
  if (state !== '' && state !== 'active' && state !== 'inactive') throw badRequest('identity state is not valid');
}

/** The identity that a body describes, before its schema was looked at. @throws ApiError 400 for an unknown hash */
export function draftIdentity(input: CreateInput, hash: string | undefined, realm: Realm): Identity {
  return {
    id: nilUuid,
    externalId: input.externalId,
    schemaId: input.schemaId,
    state: input.state === '' ? 'active' : input.state,
    stateChangedAt: undefined,
    traits: input.traits,
    verifiableAddresses: input.verifiableAddresses,
    recoveryAddresses: input.recoveryAddresses,
    credentials: importCredentials(noCredentials, input.imports, hash, realm),
    metadataPublic: input.metadataPublic,
    metadataAdmin: input.metadataAdmin,
    createdAt: zeroTime,
    updatedAt: zeroTime,
    organizationId: input.organizationId,
  };
}

/** The identity with the default schema where none was named. */
export function withSchema(identity: Identity, realm: Realm): Identity {
  return identity.schemaId === '' ? { ...identity, schemaId: realm.schemas.defaultId } : identity;
}

function namedConflict(error: unknown): unknown {
  return (error as ApiError).code === 409
    ? conflict('This identity conflicts with another identity that already exists.')
    : error;
}
