import { bytesOf } from '../http/bytes.ts';
import { plainError } from '../http/errors.ts';
import type { Table } from '../store/unique-keys.ts';
import type { Database } from './database.ts';
import type { Identity } from './identity.ts';

/** How many characters the text columns of a database hold. */
export interface ColumnLimits {
  readonly externalId: number;
  readonly status: number;
  readonly address: number;
  readonly identifier: number;
}

/**
 * Holds the texts of an identity's rows in one table against its columns.
 * @param where what the error begins with
 * @throws ApiError 500 in the database's words
 */
export function checkColumns(identity: Identity, table: Table, database: Database, where = ''): void {
  if (database.columns === 'none') return;
  const texts = textsOf(identity, table, database.columns);
  for (const [text] of texts) checkText(text, database, where);
  for (const [text, limit] of texts) {
    if (text.length > limit && [...text].length > limit)
      throw plainError(`${where}ERROR: value too long for type character varying(${limit}) (SQLSTATE 22001)`);
  }
}

/**
 * Holds a text that is sent to the database against what it takes for text: no NUL, nothing but UTF-8.
 * @param where what the error begins with
 * @throws ApiError 500
 */
export function checkText(text: string, { columns }: Database, where = ''): void {
  const at = columns === 'none' ? -1 : text.search(/[\0\u{dc80}-\u{dcff}]/u);
  if (at < 0) return;
  const bytes = bytesOf(text.slice(at, at + 4));
  const shown = [...bytes.slice(0, sequenceLength(bytes.charCodeAt(0)))].map((byte) => ` 0x${hexOf(byte)}`);
  throw plainError(`${where}ERROR: invalid byte sequence for encoding "UTF8":${shown.join('')} (SQLSTATE 22021)`);
}

/** How many bytes a letter has that begins with this one. */
function sequenceLength(first: number): number {
  if ((first & 0xe0) === 0xc0) return 2;
  if ((first & 0xf0) === 0xe0) return 3;
  return (first & 0xf8) === 0xf0 ? 4 : 1;
}

const hexOf = (byte: string): string => byte.charCodeAt(0).toString(16).padStart(2, '0');

/**
 * A text as it is compared with ids.
 * @param where what the error begins with
 * @throws ApiError 500 where ids are no texts to the database, and this is none that it can read
 */
export function asColumnUuid(text: string, database: Database, where: string): string {
  if (database.pageToken === 'as-text') return text;
  checkText(text, database, where);
  const [, braced, bare = braced] = /^(?:\{(.*)\}|(.*))$/s.exec(text)!;
  if (!/^(?:[0-9a-f]{4}-?){7}[0-9a-f]{4}$/i.test(bare!))
    throw plainError(`${where}ERROR: invalid input syntax for type uuid: "${text}" (SQLSTATE 22P02)`);
  const digits = bare!.replaceAll('-', '').toLowerCase();
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function textsOf(identity: Identity, table: Table, limits: ColumnLimits): readonly (readonly [string, number])[] {
  switch (table) {
    case 'identities':
      return [[identity.externalId, limits.externalId]];
    case 'verifiableAddresses':
      return identity.verifiableAddresses.flatMap(({ status, value }) => [
        [status, limits.status] as const,
        [value, limits.address] as const,
      ]);
    case 'recoveryAddresses':
      return identity.recoveryAddresses.map(({ value }) => [value, limits.address]);
    case 'identifiers':
      return [...identity.credentials.values()].flatMap(({ identifiers = [] }) =>
        identifiers.map((identifier) => [identifier, limits.identifier] as const),
      );
  }
}
