import { ApiError, plainError } from '../http/errors.ts';
import type { Identity } from './identity.ts';
import type { Realm } from './realm.ts';

const number = /^-?\d/;

/** An answer failed while it was written: headers that were set before are sent all the same. */
export class UnwritableAnswer extends ApiError {
  override name = 'UnwritableAnswer';
  constructor(message: string) {
    super({ code: 500, message });
  }
}

/** How many rows a read asked for; the database's error text differs. */
export type Reading = 'one' | 'many';

/**
 * SQLite turns a bare number in a metadata column into a number of its own, which cannot be read back as JSON.
 * @returns the error of releases that notice while they scan the row
 */
export function scanFault(stored: Identity, realm: Realm, reading: Reading): ApiError | undefined {
  if (realm.dialect.identity.bareNumberMetadata !== 'scan-fails') return undefined;
  const column = unreadableColumn(stored, realm, ['metadataAdmin', 'metadataPublic']);
  if (!column) return undefined;
  const where = reading === 'one' ? 'sqlite select one' : 'unable to fetch records: sqlite select many';
  const [index, name] = column === 'metadataAdmin' ? [4, 'metadata_admin'] : [5, 'metadata_public'];
  return plainError(
    `${where}: sql: Scan error on column index ${index}, name "${name}": cannot scan ${goNumberType(stored[column])} into JSONRawMessage`,
  );
}

/**
 * The same fault in releases that notice when they write the answer.
 * @param view the Go type that could not be written, e.g. `identity.WithCredentialsAndAdminMetadataInJSON`
 */
export function marshalFault(stored: Identity, realm: Realm, view: string): string | undefined {
  if (realm.dialect.identity.bareNumberMetadata !== 'marshal-fails') return undefined;
  if (!unreadableColumn(stored, realm, ['metadataPublic', 'metadataAdmin'])) return undefined;
  return `json: error calling MarshalJSON for type ${view}: json: error calling MarshalJSON for type sqlxx.NullJSONRawMessage: invalid character '%' looking for beginning of value`;
}

type Column = 'metadataAdmin' | 'metadataPublic';

function unreadableColumn(stored: Identity, realm: Realm, columns: readonly Column[]): Column | undefined {
  if (realm.database.bareNumberMetadata === 'readable') return undefined;
  return columns.find((column) => number.test(stored[column]));
}

/** SQLite's numeric affinity keeps whole numbers of 64 bits as integers, all others as floating point. */
function goNumberType(literal: string): 'int64' | 'float64' {
  if (/^-?\d+$/.test(literal)) return BigInt.asIntN(64, BigInt(literal)) === BigInt(literal) ? 'int64' : 'float64';
  const value = Number(literal);
  return Number.isInteger(value) && Math.abs(value) < 2 ** 63 ? 'int64' : 'float64';
}
