import type { Dialect } from '../../dialect/behaviour.ts';
import { compactRaw } from '../../json/compact.ts';
import { list, mapOf, pointer } from '../../json/decode/containers.ts';
import { unmarshal } from '../../json/decode/decode.ts';
import { type Decoded, type Decoding, type Kind, skipNull, takeRaw, typeName } from '../../json/decode/kind.ts';
import { int, raw, takeString, text } from '../../json/decode/scalars.ts';
import { struct } from '../../json/decode/struct.ts';
import { time } from '../../json/decode/time.ts';
import { nullableUuid, uuid } from '../../json/decode/uuid.ts';
import { JsonError } from '../../json/value.ts';
import {
  type Credential,
  type Credentials,
  type Identity,
  nilUuid,
  type RecoveryAddress,
  type VerifiableAddress,
  zeroTime,
} from '../identity.ts';
import type { PatchedMembers } from '../patch/apply-patch.ts';
import type { MemberName } from '../view.ts';
import { recoveryAddressKind, recoveryAddressOf, verifiableAddressKind, verifiableAddressOf } from './address-kinds.ts';
import { onceADialect } from './once-a-dialect.ts';
import { checkRequired } from './required.ts';

const credentialKind = struct('identity.Credentials', {
  type: text('identity.CredentialsType'),
  identifiers: list(text()),
  config: raw('sqlxx.JSONRawMessage'),
  version: int(),
  created_at: time(),
  updated_at: time(),
});

/** `sqlxx.NullString`, which reads itself: its errors name no field. */
function selfReadText(): Kind<string> {
  return {
    goType: 'sqlxx.NullString',
    zero: '',
    read(decoding: Decoding, current: string) {
      if (skipNull(decoding)) return current;
      const code = decoding.text.charCodeAt(decoding.at);
      if (code === 0x22) return takeString(decoding);
      takeRaw(decoding);
      throw new JsonError(`json: cannot unmarshal ${typeName(code)} into Go value of type string`);
    },
  };
}

const documentKind = onceADialect((dialect) => {
  const fields = {
    id: uuid(),
    credentials: mapOf(credentialKind),
    schema_id: text(),
    schema_url: text(),
    state: text('identity.State'),
    state_changed_at: pointer(time()),
    traits: raw('identity.Traits'),
    verifiable_addresses: list(verifiableAddressKind(dialect)),
    recovery_addresses: list(recoveryAddressKind(dialect)),
    metadata_public: raw('sqlxx.NullJSONRawMessage'),
    metadata_admin: raw('sqlxx.NullJSONRawMessage'),
    created_at: time(),
    updated_at: time(),
  };
  const { identity, patch } = dialect;
  const known = {
    ...fields,
    ...(identity.organizationId ? { organization_id: nullableUuid() } : {}),
    ...(identity.externalId ? { external_id: selfReadText() } : {}),
  };
  const newest = { ...fields, organization_id: nullableUuid(), external_id: selfReadText() };
  return struct(patch.view.replace('*', ''), known as typeof newest);
});

type Document = Decoded<ReturnType<typeof documentKind>>;

/** What every identity has. */
const needed = ['id', 'schema_id', 'schema_url', 'state', 'traits', 'created_at', 'updated_at'];

/** A patched identity, and the schema URL that stood in the document: the answer repeats it. */
export interface PatchedIdentity {
  readonly identity: Identity;
  readonly schemaUrl: string;
}

/**
 * Reads a patched document back into an identity: onto the one that there was, so that members which the patch removed
 * keep their values, or into an empty one.
 * @param patched members that it calls untouched have the values that they had
 * @throws JsonError
 */
export function readPatchedDocument(
  { text, untouched }: PatchedMembers,
  before: PatchedIdentity,
  dialect: Dialect,
): PatchedIdentity {
  const { removedMembers, document: shown } = dialect.patch;
  const onto = removedMembers === 'kept' ? documentOf(before, untouched) : undefined;
  const decoded = unmarshal(text, documentKind(dialect), dialect.json, onto);
  if (removedMembers === 'cleared-or-refused')
    checkRequired(
      decoded,
      needed.filter((name) => !untouched.includes(name)),
    );
  const identity = identityOf(decoded, before.identity, untouched);
  const lost =
    shown === 'without-credentials' &&
    (removedMembers !== 'kept' || before.identity.credentials.size === 0 || decoded.credentials === null);
  return {
    identity: lost ? { ...identity, credentials: before.identity.credentials } : identity,
    schemaUrl: untouched.includes('schema_url') ? before.schemaUrl : (decoded.schema_url ?? ''),
  };
}

/** What a document is read onto: the values of the members that it may change. */
function documentOf(before: PatchedIdentity, untouched: readonly string[]): Document {
  const document: Record<string, unknown> = {};
  for (const name of memberNames) if (!untouched.includes(name)) document[name] = memberOf[name](before);
  return document;
}

const memberOf: { readonly [Name in MemberName]: (before: PatchedIdentity) => Document[Name] } = {
  id: ({ identity }) => identity.id,
  credentials: ({ identity }) =>
    new Map([...identity.credentials].map(([key, credential]) => [key, credentialDocument(credential)])),
  schema_id: ({ identity }) => identity.schemaId,
  schema_url: ({ schemaUrl }) => schemaUrl,
  state: ({ identity }) => identity.state,
  state_changed_at: ({ identity }) => identity.stateChangedAt ?? null,
  traits: ({ identity }) => identity.traits,
  verifiable_addresses: ({ identity }) => identity.verifiableAddresses.map(verifiableDocument),
  recovery_addresses: ({ identity }) => identity.recoveryAddresses.map(recoveryDocument),
  metadata_public: ({ identity }) => identity.metadataPublic,
  metadata_admin: ({ identity }) => identity.metadataAdmin,
  created_at: ({ identity }) => identity.createdAt,
  updated_at: ({ identity }) => identity.updatedAt,
  organization_id: ({ identity }) => identity.organizationId ?? null,
  external_id: ({ identity }) => identity.externalId,
};

const memberNames = Object.keys(memberOf) as MemberName[];

const verifiableDocument = ({ verifiedAt, createdAt, updatedAt, ...address }: VerifiableAddress) => ({
  ...address,
  verified_at: verifiedAt ?? null,
  created_at: createdAt,
  updated_at: updatedAt,
});

const recoveryDocument = ({ createdAt, updatedAt, ...address }: RecoveryAddress) => ({
  ...address,
  created_at: createdAt,
  updated_at: updatedAt,
});

const credentialDocument = ({ createdAt, updatedAt, identifiers, ...credential }: Credential) => ({
  ...credential,
  identifiers: identifiers ?? null,
  created_at: createdAt,
  updated_at: updatedAt,
});

function identityOf(document: Document, before: Identity, untouched: readonly string[]): Identity {
  const identity: Changing = { ...before };
  for (const name of memberNames) if (!untouched.includes(name)) readMember[name](document, identity);
  return identity;
}

type Changing = { -readonly [Name in keyof Identity]: Identity[Name] };

const readMember: { readonly [Name in MemberName]: (document: Document, identity: Changing) => void } = {
  id: ({ id }, identity) => {
    identity.id = id ?? nilUuid;
  },
  external_id: ({ external_id }, identity) => {
    identity.externalId = external_id ?? '';
  },
  schema_id: ({ schema_id }, identity) => {
    identity.schemaId = schema_id ?? '';
  },
  schema_url: () => {},
  state: ({ state }, identity) => {
    identity.state = state ?? '';
  },
  state_changed_at: ({ state_changed_at }, identity) => {
    identity.stateChangedAt = state_changed_at ?? undefined;
  },
  traits: ({ traits }, identity) => {
    identity.traits = compactRaw(traits ?? '');
  },
  verifiable_addresses: ({ verifiable_addresses }, identity) => {
    identity.verifiableAddresses = (verifiable_addresses ?? []).map(verifiableAddressOf);
  },
  recovery_addresses: ({ recovery_addresses }, identity) => {
    identity.recoveryAddresses = (recovery_addresses ?? []).map(recoveryAddressOf);
  },
  credentials: (document, identity) => {
    identity.credentials = credentialsOf(document);
  },
  metadata_public: ({ metadata_public }, identity) => {
    identity.metadataPublic = compactRaw(metadata_public ?? '');
  },
  metadata_admin: ({ metadata_admin }, identity) => {
    identity.metadataAdmin = compactRaw(metadata_admin ?? '');
  },
  created_at: ({ created_at }, identity) => {
    identity.createdAt = created_at ?? zeroTime;
  },
  updated_at: ({ updated_at }, identity) => {
    identity.updatedAt = updated_at ?? zeroTime;
  },
  organization_id: ({ organization_id }, identity) => {
    identity.organizationId = organization_id ?? undefined;
  },
};

function credentialsOf({ credentials }: Document): Credentials {
  return new Map(
    [...(credentials ?? [])].map(([key, credential]) => [
      key,
      {
        type: credential.type ?? '',
        identifiers: credential.identifiers ?? undefined,
        config: compactRaw(credential.config ?? ''),
        version: credential.version ?? 0,
        createdAt: credential.created_at ?? zeroTime,
        updatedAt: credential.updated_at ?? zeroTime,
      },
    ]),
  );
}
