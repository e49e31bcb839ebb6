import type { Dialect } from '../../dialect/behaviour.ts';
import { compactRaw } from '../../json/compact.ts';
import { pointer } from '../../json/decode/containers.ts';
import { decodeLenient } from '../../json/decode/decode.ts';
import { raw, text } from '../../json/decode/scalars.ts';
import { struct } from '../../json/decode/struct.ts';
import type { UpdateInput } from '../update.ts';
import { credentialImportsKind, credentialImportsOf } from './credentials-kind.ts';
import { onceADialect } from './once-a-dialect.ts';
import { checkRequired } from './required.ts';

const updateBody = onceADialect((dialect) => {
  const fields = {
    schema_id: text(),
    traits: raw(),
    credentials: pointer(credentialImportsKind(dialect)),
    metadata_public: raw(),
    metadata_admin: raw(),
    state: text('identity.State'),
  };
  const newer = { external_id: text() };
  return struct(
    'identity.UpdateIdentityBody',
    (dialect.identity.externalId ? { ...fields, ...newer } : fields) as typeof fields & typeof newer,
  );
});

/** The body of PUT /admin/identities/{id}; members that the release does not know are ignored. @throws JsonError */
export function readUpdateBody(body: string, dialect: Dialect): UpdateInput {
  const decoded = decodeLenient(body, updateBody(dialect), dialect.json);
  checkRequired(decoded, dialect.update.required);
  return {
    schemaId: decoded.schema_id ?? '',
    traits: compactRaw(decoded.traits ?? ''),
    imports: credentialImportsOf(decoded.credentials),
    metadataPublic: compactRaw(decoded.metadata_public ?? ''),
    metadataAdmin: compactRaw(decoded.metadata_admin ?? ''),
    state: decoded.state ?? '',
    externalId: decoded.external_id ?? '',
  };
}
