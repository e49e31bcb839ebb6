import { compactRaw } from '../json/compact.ts';
import { encodeJsonb } from '../json/jsonb.ts';
import { parse } from '../json/parse.ts';
import type { Identity, Timestamp } from './identity.ts';

/** How the database beneath a release shows on the wire. */
export interface Database {
  readonly name: 'sqlite' | 'postgres';
  /** JSON columns keep the text, or are normalised: members by length, then bytes; the last of twins. */
  readonly json: 'text' | 'normalised';
  /** A bare number as metadata makes the row unreadable. */
  readonly bareNumberMetadata: 'unreadable' | 'readable';
  /** Times that a release stores with nanoseconds keep them, or are cut. */
  readonly nanoseconds: 'kept' | 'cut';
  /** How page tokens are compared with ids. */
  readonly pageToken: 'as-text' | 'as-uuid';
  /** How the pattern of the similar filter is matched. */
  readonly like: 'case-insensitive-without-escapes' | 'case-sensitive-with-escapes';
  /** Longest external id, in characters. */
  readonly maxExternalId: number | 'none';
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
  maxExternalId: 'none',
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
  maxExternalId: 64,
  negativeLimit: 'error',
};

/** The databases by the name that `--database` takes. */
export const databases: Readonly<Record<Database['name'], Database>> = { sqlite, postgres };

/** What the database gives back of an identity that was written to it. */
export function asStored(identity: Identity, database: Database): Identity {
  if (database.json === 'text' && database.nanoseconds === 'kept') return identity;
  const json = (text: string): string => (text === '' ? '' : compactRaw(encodeJsonb(parse(text))));
  return {
    ...identity,
    traits: json(identity.traits),
    metadataPublic: json(identity.metadataPublic),
    metadataAdmin: json(identity.metadataAdmin),
    stateChangedAt: identity.stateChangedAt && cutToMicros(identity.stateChangedAt),
    verifiableAddresses: identity.verifiableAddresses.map((address) => ({
      ...address,
      verifiedAt: address.verifiedAt && cutToMicros(address.verifiedAt),
    })),
    credentials: new Map(
      [...identity.credentials].map(([key, credential]) => [key, { ...credential, config: json(credential.config) }]),
    ),
  };
}

function cutToMicros(time: Timestamp): Timestamp {
  return time.replace(/\.(\d+)/, (_, fraction: string) => {
    const kept = fraction.slice(0, 6).replace(/0+$/, '');
    return kept === '' ? '' : `.${kept}`;
  });
}
