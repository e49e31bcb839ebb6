import { plainError } from '../http/errors.ts';
import { jsonbFault, jsonbText } from '../json/jsonb.ts';
import type { ColumnLimits } from './columns.ts';
import type { Identity, Timestamp } from './identity.ts';

/** How the database beneath a release shows on the wire. */
export interface Database {
  readonly name: 'sqlite' | 'postgres';
  /** JSON columns keep the text, or are normalised: members by length, then bytes; the last of twins. */
  readonly json: 'text' | 'normalised';
  /** A bare number as metadata makes the row unreadable. */
  readonly bareNumberMetadata: 'unreadable' | 'readable';
  /** Times keep their nanoseconds and their zone; or both are cut off, and what is left counts as UTC. */
  readonly nanoseconds: 'kept' | 'cut';
  /** How page tokens and filters are compared with ids. */
  readonly pageToken: 'as-text' | 'as-uuid';
  /** How the pattern of the similar filter is matched. */
  readonly like: 'case-insensitive-without-escapes' | 'case-sensitive-with-escapes';
  /** How much text columns hold, where they tell and where NUL is no character. */
  readonly columns: ColumnLimits | 'none';
  /** What an empty list in a statement does. */
  readonly emptyLists: 'fine' | 'syntax-error';
  /** What a negative LIMIT does. */
  readonly negativeLimit: 'drop' | 'error';
}

/** SQLite, as Kratos uses it with `DSN=memory`. */
export const sqlite: Database = {
  name: 'sqlite',
  json: 'text',
  bareNumberMetadata: 'unreadable',
  nanoseconds: 'kept',
  pageToken: 'as-text',
  like: 'case-insensitive-without-escapes',
  columns: 'none',
  emptyLists: 'fine',
  negativeLimit: 'drop',
};

/** PostgreSQL. */
export const postgres: Database = {
  name: 'postgres',
  json: 'normalised',
  bareNumberMetadata: 'readable',
  nanoseconds: 'cut',
  pageToken: 'as-uuid',
  like: 'case-sensitive-with-escapes',
  columns: { externalId: 64, status: 16, address: 400, identifier: 255 },
  emptyLists: 'syntax-error',
  negativeLimit: 'error',
};

/** The databases by the name that `--database` takes. */
export const databases: Readonly<Record<Database['name'], Database>> = { sqlite, postgres };

/** What the database gives back of an identity that was written to it. @throws ApiError 500 when it cannot take it */
export function asStored(identity: Identity, database: Database): Identity {
  if (database.json === 'text' && database.nanoseconds === 'kept') return identity;
  return {
    ...identity,
    metadataAdmin: json(identity.metadataAdmin),
    metadataPublic: json(identity.metadataPublic),
    traits: json(identity.traits),
    stateChangedAt: identity.stateChangedAt && columnTime(identity.stateChangedAt),
    ...columnTimes(identity),
    verifiableAddresses: identity.verifiableAddresses.map((address) => ({
      ...address,
      verifiedAt: address.verifiedAt && columnTime(address.verifiedAt),
      ...columnTimes(address),
    })),
    recoveryAddresses: identity.recoveryAddresses.map((address) => ({ ...address, ...columnTimes(address) })),
    credentials: new Map(
      [...identity.credentials].map(([key, credential]) => [
        key,
        { ...credential, config: json(credential.config), ...columnTimes(credential) },
      ]),
    ),
  };
}

function json(text: string): string {
  if (text === '') return '';
  const fault = jsonbFault(text);
  if (fault !== undefined) throw plainError(fault);
  return jsonbText(text);
}

type Times = Pick<Identity, 'createdAt' | 'updatedAt'>;

function columnTimes({ createdAt, updatedAt }: Times): Times {
  return { createdAt: columnTime(createdAt), updatedAt: columnTime(updatedAt) };
}

/** A column without zone keeps what the clock showed there, to the microsecond. */
function columnTime(time: Timestamp): Timestamp {
  const [, whole = time, fraction = ''] = /^([^.Z+]*?)(?:\.(\d+))?(?:Z|[+-]\d\d:\d\d)$/.exec(time) ?? [];
  const kept = fraction.slice(0, 6).replace(/0+$/, '');
  return `${whole}${kept === '' ? '' : `.${kept}`}Z`;
}
