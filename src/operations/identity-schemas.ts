import { decodeRawBase64 } from '../go/base64.ts';
import { textOf } from '../http/bytes.ts';
import { notFound } from '../http/errors.ts';
import { ok } from '../http/json-answer.ts';
import { doubleTarget, numberedHeaders, numberedTarget } from '../http/link-header.ts';
import { checkPageLimits, type NumberedPage, readOffsetPage } from '../http/paging.ts';
import { Query } from '../http/query.ts';
import type { Realm } from '../identity/realm.ts';
import type { IdentitySchema } from '../identity/traits/identity-schema.ts';
import { compactRaw } from '../json/compact.ts';
import { quote } from '../json/encode.ts';
import type { Operation } from './operation.ts';

const maxPageSize = 1000;
const plainJson = Object.freeze(['Content-Type', 'application/json']);

/** GET /schemas. */
export const listIdentitySchemas: Operation = ({ query, path, realm }) => {
  const { schemas, settings, dialect } = realm;
  checkPageLimits(query, dialect.http.pageLimits);
  const page = readOffsetPage(query, maxPageSize);
  const shown = shownSchemas(page, realm);
  const body = shown.map(({ id, source }) => `{"id":${quote(id)},"schema":${compactRaw(source)}}`).join(',');
  const target =
    dialect.schemas.pageLinks === 'base-url'
      ? numberedTarget(`${settings.publicBaseUrl}/schemas`, Query.parse(''))
      : doubleTarget(path, query);
  const total = schemas.all.length;
  const headers = numberedHeaders(total, page, target, dialect.http);
  return ok(shown.length === 0 && dialect.schemas.emptyPage === 'null' ? 'null\n' : `[${body}]\n`, headers);
};

/** Where pages grow, limit and page were added up. */
function shownSchemas({ page, size }: NumberedPage, { schemas, dialect }: Realm): readonly IdentitySchema[] {
  const from = page * size;
  return schemas.all.slice(from, from + (dialect.schemas.pages === 'growing' ? page + 1 : 1) * size);
}

/** GET /schemas/{id}; the id is plain or in base64url. */
export const getIdentitySchema: Operation = ({ params, realm }) => {
  const { schemas, dialect } = realm;
  const id = params.id!;
  const decoded = decodedId(id);
  const schema = schemas.find(id) ?? (decoded === undefined ? undefined : schemas.find(decoded));
  if (!schema) {
    const told = dialect.schemas.encodedIds ? id : (decoded ?? id);
    throw notFound(`Identity schema \`${told}\` could not be found.`);
  }
  if (dialect.schemas.body === 'compact') return ok(`${compactRaw(schema.source)}\n`);
  return { status: 200, headers: plainJson, body: schema.source };
};

function decodedId(id: string): string | undefined {
  const bytes = decodeRawBase64(id, 'url');
  return bytes === undefined ? undefined : textOf(bytes);
}
