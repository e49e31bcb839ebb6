import { decodeRawBase64 } from '../go/base64.ts';
import { textOf } from '../http/bytes.ts';
import { notFound } from '../http/errors.ts';
import { ok } from '../http/json-answer.ts';
import { doubleTarget, numberedTarget, pageLinks } from '../http/link-header.ts';
import { readOffsetPage } from '../http/paging.ts';
import { Query } from '../http/query.ts';
import { compactRaw } from '../json/compact.ts';
import { quote } from '../json/encode.ts';
import type { Operation } from './operation.ts';

const maxPageSize = 1000;
const plainJson = Object.freeze(['Content-Type', 'application/json']);

/** GET /schemas. A page begins where it should, but grows with its number: limit and page are added up. */
export const listIdentitySchemas: Operation = ({ query, path, realm }) => {
  const { schemas, settings, dialect } = realm;
  const { page, size } = readOffsetPage(query, maxPageSize);
  const from = page * size;
  const shown = schemas.all.slice(from, from + (page + 1) * size);
  const body = shown.map(({ id, source }) => `{"id":${quote(id)},"schema":${compactRaw(source)}}`).join(',');
  const target =
    dialect.schemas.pageLinks === 'base-url'
      ? numberedTarget(`${settings.publicBaseUrl}/schemas`, Query.parse(''))
      : doubleTarget(path, query);
  const total = schemas.all.length;
  const headers = ['Link', pageLinks(total, page, size, target), 'X-Total-Count', String(total)];
  return ok(shown.length === 0 && dialect.schemas.emptyPage === 'null' ? 'null\n' : `[${body}]\n`, headers);
};

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
