import type { Dialect } from '../../dialect/behaviour.ts';
import { compactRaw } from '../../json/compact.ts';
import { list, pointer } from '../../json/decode/containers.ts';
import { decodeStrict } from '../../json/decode/decode.ts';
import type { Decoded } from '../../json/decode/kind.ts';
import { raw, text } from '../../json/decode/scalars.ts';
import { struct } from '../../json/decode/struct.ts';
import { nullableUuid, uuid } from '../../json/decode/uuid.ts';
import { JsonError } from '../../json/value.ts';
import type { CreateInput } from '../create.ts';
import { toLower } from '../traits/go/letters.ts';
import { recoveryAddressKind, recoveryAddressOf, verifiableAddressKind, verifiableAddressOf } from './address-kinds.ts';
import { credentialImportsKind, credentialImportsOf } from './credentials-kind.ts';
import { onceADialect } from './once-a-dialect.ts';
import { checkRequired } from './required.ts';

const createBodyKind = (dialect: Dialect) => {
  const fields = {
    schema_id: text(),
    traits: raw(),
    credentials: pointer(credentialImportsKind(dialect)),
    verifiable_addresses: list(verifiableAddressKind(dialect)),
    recovery_addresses: list(recoveryAddressKind(dialect)),
    metadata_public: raw(),
    metadata_admin: raw(),
    state: text('identity.State'),
  };
  const newer = { organization_id: nullableUuid(), external_id: text() };
  return struct(
    'identity.CreateIdentityBody',
    (dialect.identity.externalId ? { ...fields, ...newer } : fields) as typeof fields & typeof newer,
  );
};

const elementFields = (dialect: Dialect) => {
  const fields = { create: pointer(createBodyKind(dialect)), patch_id: pointer(uuid('*uuid.UUID')) };
  const deleting = { ...fields, delete: pointer(uuid()) };
  return dialect.batch.deletes ? deleting : (fields as typeof deleting);
};

const batchBodyKind = (dialect: Dialect) =>
  struct('identity.BatchPatchIdentitiesBody', {
    identities: list(pointer(struct('identity.BatchIdentityPatch', elementFields(dialect)))),
  });

const createBody = onceADialect(createBodyKind);
const batchBody = onceADialect(batchBodyKind);

/** The body of POST /admin/identities. @throws JsonError */
export function readCreateBody(body: string, dialect: Dialect): CreateInput {
  return createInputOf(decodeStrict(body, createBody(dialect), dialect.json), dialect);
}

/** One element of a batch; undefined where there is nothing to create, or to delete. */
export interface BatchElement {
  readonly create: CreateInput | undefined;
  /** The id of an identity. */
  readonly delete: string | undefined;
  readonly patchId: string | undefined;
}

/** The body of PATCH /admin/identities; null elements stay null. @throws JsonError */
export function readBatchBody(body: string, dialect: Dialect): readonly (BatchElement | null)[] {
  const decoded = decodeStrict(body, batchBody(dialect), dialect.json);
  return (decoded.identities ?? []).map((element) => {
    if (element === null && dialect.batch.nullElement === 'refused')
      throw new JsonError('json: cannot unmarshal null into Go value of type identity.BatchIdentityPatch');
    if (element?.create && element.delete) throw new JsonError('an element with "create" and "delete" asks for both');
    return (
      element && {
        create: element.create ? createInputOf(element.create, dialect) : undefined,
        delete: element.delete ?? undefined,
        patchId: element.patch_id ?? undefined,
      }
    );
  });
}

function createInputOf(body: Decoded<ReturnType<typeof createBodyKind>>, { create }: Dialect): CreateInput {
  checkRequired(body, create.required);
  const fold = (value: string): string => (create.lowercasesImportedAddresses ? toLower(value) : value);
  return {
    schemaId: body.schema_id ?? '',
    traits: compactRaw(body.traits ?? ''),
    imports: credentialImportsOf(body.credentials),
    verifiableAddresses: (body.verifiable_addresses ?? [])
      .map(verifiableAddressOf)
      .map((address) => ({ ...address, value: fold(address.value) })),
    recoveryAddresses: (body.recovery_addresses ?? [])
      .map(recoveryAddressOf)
      .map((address) => ({ ...address, value: fold(address.value) })),
    metadataPublic: compactRaw(body.metadata_public ?? ''),
    metadataAdmin: compactRaw(body.metadata_admin ?? ''),
    state: body.state ?? '',
    externalId: body.external_id ?? '',
    organizationId: body.organization_id ?? undefined,
  };
}
