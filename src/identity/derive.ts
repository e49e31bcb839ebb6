import type { Dialect, JsonBehaviour } from '../dialect/behaviour.ts';
import { type ApiError, badRequest, internalError, invalidConfiguration, plainError } from '../http/errors.ts';
import { quote } from '../json/encode.ts';
import { parseValid } from '../json/parse.ts';
import { countFactors } from './credentials/factors.ts';
import { newCredential } from './credentials/new-credential.ts';
import { HandlerCrash } from './handler-crash.ts';
import {
  type Credential,
  type Credentials,
  type Identity,
  nilUuid,
  type RecoveryAddress,
  type VerifiableAddress,
  zeroTime,
} from './identity.ts';
import type { Realm } from './realm.ts';
import type { DerivedAddress, DerivedIdentifier } from './traits/derived.ts';
import type { TraitsRefusal } from './traits/identity-schema.ts';

/**
 * Validates the traits of an identity and works out what its schema derives from them: identifiers of credentials,
 * verifiable and recovery addresses. Addresses that the identity has (or that were imported) are kept whole where a
 * trait backs them; all others go.
 * @throws ApiError 400 with the validator's lines, or 500 when the schema cannot be used
 */
export function deriveFromTraits(identity: Identity, realm: Realm): Identity {
  const { dialect, schemas } = realm;
  const schema = schemas.find(identity.schemaId);
  if (!schema) throw badRequest(`Unable to find JSON Schema ID: ${identity.schemaId}`);
  if (identity.traits === '' && dialect.traits.absent === 'parse-error')
    throw plainError("invalid character '}' looking for beginning of value");
  const traits = identity.traits === '' ? '{}' : identity.traits;
  const verdict = schema.validate(parseValid(traits, 0));
  if (!verdict.ok) throw refusalOf(verdict, realm);
  const schemaId = dialect.schemas.storedId === 'plain' ? schema.id : identity.schemaId;
  const { identifiers, verifiableAddresses, recoveryAddresses } = verdict.derived;
  const credentials = applyIdentifiers(identifiers, identity.credentials, dialect.json);
  countFactors(credentials, realm);
  return {
    ...identity,
    schemaId,
    traits,
    credentials,
    verifiableAddresses: merge(verifiableAddresses, identity.verifiableAddresses, newVerifiable),
    recoveryAddresses: merge(recoveryAddresses, identity.recoveryAddresses, newRecovery),
  };
}

function refusalOf({ broken, reason }: TraitsRefusal, { dialect }: Realm): Error {
  if (broken === 'crash') return new HandlerCrash(`validating the traits: ${reason}`);
  return broken === 'schema' ? brokenSchema(dialect) : badRequest(reason);
}

function brokenSchema(dialect: Dialect): ApiError {
  const reason = 'Unable to parse validate JSON object against JSON schema.';
  return dialect.traits.brokenSchema === 'plain' ? internalError(reason) : invalidConfiguration(reason);
}

/** A type that no trait feeds any more keeps the identifiers it has. */
function applyIdentifiers(
  derived: readonly DerivedIdentifier[],
  credentials: Credentials,
  json: JsonBehaviour,
): Credentials {
  let next: Map<string, Credential> | undefined;
  for (const type of typesOf(derived)) {
    const ofType = derived.filter((identifier) => identifier.type === type);
    const identifiers = ofType.length === 1 ? [ofType[0]!.value] : [...new Set(ofType.map(({ value }) => value))];
    const before = credentials.get(type);
    const addresses = ofType.filter((identifier) => identifier.via !== undefined);
    const credential =
      addresses.length > 0 ? codeCredential(before, addresses, json) : (before ?? newCredential(type, ''));
    if (credential !== before || credential.type !== type || !areSame(identifiers, credential.identifiers))
      next = (next ?? copyOf(credentials)).set(type, { ...credential, type, identifiers });
  }
  return next ?? credentials;
}

const copyOf = (credentials: Credentials): Map<string, Credential> =>
  credentials.size === 0 ? new Map() : new Map(credentials);

const typesOf = (derived: readonly DerivedIdentifier[]): Iterable<string> =>
  derived.length === 1 ? [derived[0]!.type] : new Set(derived.map(({ type }) => type));

const areSame = (a: readonly string[], b: readonly string[] | undefined): boolean =>
  a.length === b?.length && a.every((text, i) => text === b[i]);

/** The code credential lists its channels: sorted by address, then channel. */
function codeCredential(
  before: Credential | undefined,
  addresses: readonly DerivedIdentifier[],
  json: JsonBehaviour,
): Credential {
  const unique = new Map(addresses.map(({ value, via }) => [`${value}\n${via}`, { value, via: via! }]));
  const sorted = [...unique.values()].sort((a, b) => byText(a.value, b.value) || byText(a.via, b.via));
  const entries = sorted.map(({ value, via }) => `{"channel":"${via}","address":${quote(value, json)}}`);
  const config = `{"addresses":[${entries.join(',')}]}`;
  return before ? { ...before, config } : { ...newCredential('code', config), version: 1 };
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** One address a derived value, in order: the one there is with the same value and channel, or a new one. */
function merge<A extends { readonly value: string; readonly via: string }>(
  derived: readonly DerivedAddress[],
  present: readonly A[],
  make: (address: DerivedAddress) => A,
): readonly A[] {
  const merged: A[] = [];
  for (const wanted of derived) {
    const same = (address: A): boolean => address.value === wanted.value && address.via === wanted.via;
    if (!merged.some(same)) merged.push(present.find(same) ?? make(wanted));
  }
  return merged;
}

const newVerifiable = ({ value, via }: DerivedAddress): VerifiableAddress => ({
  id: nilUuid,
  value,
  verified: false,
  via,
  status: 'pending',
  verifiedAt: undefined,
  createdAt: zeroTime,
  updatedAt: zeroTime,
});

const newRecovery = ({ value, via }: DerivedAddress): RecoveryAddress => ({
  id: nilUuid,
  value,
  via,
  createdAt: zeroTime,
  updatedAt: zeroTime,
});
