import { compareInstants, formatMicros, parseInstant } from '../../command/instant.ts';
import { type ApiError, plainError } from '../../http/errors.ts';
import { readUuid } from '../../json/uuid-text.ts';
import { JsonError } from '../../json/value.ts';
import type { Realm } from '../realm.ts';
import type { Session } from './session.ts';

/** Which sessions stand behind a token in the list by age. */
export interface TokenOrder {
  /** No session before this time, in the list, stands behind the token. */
  readonly from: string;
  isBehind(session: Session): boolean;
}

/** How the database compares a token with its rows. @throws ApiError 500 when it cannot take it for a time or an id */
export function tokenOrder(time: string, id: string, realm: Realm): TokenOrder {
  return realm.database.pageToken === 'as-text' ? textOrder(time, id) : typedOrder(time, id, realm);
}

/** SQLite compares texts. A column's time has a zone, so no printed time is equal to it. */
function textOrder(time: string, id: string): TokenOrder {
  return {
    from: time.replace(' ', 'T'),
    isBehind({ createdAt, id: own }) {
      const column = createdAt.replace('T', ' ').replace('Z', '+00:00');
      return column < time || (column === time && own > id);
    },
  };
}

function typedOrder(time: string, id: string, realm: Realm): TokenOrder {
  const limit = parseInstant(`${time.replace(' ', 'T')}Z`);
  if (!limit) throw badSyntax('timestamp', time, '22007');
  const token = typedId(id, realm);
  return {
    from: formatMicros(limit),
    isBehind({ createdAt, id: own }) {
      const order = compareInstants(parseInstant(createdAt)!, limit);
      return order < 0 || (order === 0 && own > token);
    },
  };
}

/** An id as the database compares it with its rows. @throws ApiError 500 */
export function databaseId(id: string, realm: Realm): string {
  return realm.database.pageToken === 'as-text' ? id : typedId(id, realm);
}

function typedId(id: string, { dialect }: Realm): string {
  try {
    if (!id.startsWith('urn:')) return readUuid(id, dialect.json);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
  }
  throw badSyntax('uuid', id, '22P02');
}

function badSyntax(type: string, text: string, state: string): ApiError {
  return plainError(
    `unable to fetch records: ERROR: invalid input syntax for type ${type}: "${text}" (SQLSTATE ${state})`,
  );
}
