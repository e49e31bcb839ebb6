import type { SchemasBehaviour } from '../dialect/behaviour.ts';
import { encodeRawBase64 } from '../go/base64.ts';
import { toByteString } from '../json/utf8.ts';
import type { IdentitySchema } from './traits/identity-schema.ts';

/** The configured identity schemas, in the order of the configuration. */
export interface IdentitySchemas {
  readonly all: readonly IdentitySchema[];
  readonly defaultId: string;
  /** The schema with this id; `''` means the default one. Some releases also take the id in base64url. */
  find(id: string): IdentitySchema | undefined;
  /** Where a schema is served. */
  urlOf(schema: IdentitySchema, publicBaseUrl: string): string;
}

/** Collects identity schemas for look-up. */
export function identitySchemas(
  all: readonly IdentitySchema[],
  defaultId: string,
  behaviour: SchemasBehaviour,
): IdentitySchemas {
  const byId = new Map(all.map((schema) => [schema.id, schema]));
  const encoded = behaviour.encodedIds ? new Map(all.map((schema) => [encodeSchemaId(schema.id), schema])) : undefined;
  const urls = new Map<IdentitySchema, { readonly base: string; readonly url: string }>();
  return {
    all,
    defaultId,
    find: (id) => byId.get(id === '' ? defaultId : id) ?? encoded?.get(id),
    urlOf(schema, base) {
      const known = urls.get(schema);
      if (known?.base === base) return known.url;
      const url = `${base}/schemas/${encodeSchemaId(schema.id)}`;
      urls.set(schema, { base, url });
      return url;
    },
  };
}

/** An id as it stands in schema URLs: base64url without padding. */
export function encodeSchemaId(id: string): string {
  return encodeRawBase64(toByteString(id), 'url');
}
