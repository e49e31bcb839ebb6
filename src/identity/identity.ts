/** A moment as Go prints it: RFC 3339 with the fraction's trailing zeros cut, up to nine digits. */
export type Timestamp = string;

/** The nil UUID; what Kratos takes an unreadable id for. */
export const nilUuid = '00000000-0000-0000-0000-000000000000';

/** Go's zero time, which Kratos shows where no time was set. */
export const zeroTime: Timestamp = '0001-01-01T00:00:00Z';

/** An address that a verification message can be sent to. */
export interface VerifiableAddress {
  readonly id: string;
  readonly value: string;
  readonly verified: boolean;
  readonly via: string;
  readonly status: string;
  readonly verifiedAt: Timestamp | undefined;
  readonly createdAt: Timestamp;
  readonly updatedAt: Timestamp;
}

/** An address that a recovery message can be sent to. */
export interface RecoveryAddress {
  readonly id: string;
  readonly value: string;
  readonly via: string;
  readonly createdAt: Timestamp;
  readonly updatedAt: Timestamp;
}

/** What one credential type of an identity consists of. */
export interface Credential {
  readonly type: string;
  /** `undefined` is shown as null; only answers to writes do. */
  readonly identifiers: readonly string[] | undefined;
  /** Raw JSON; `''` when nothing was set. */
  readonly config: string;
  readonly version: number;
  readonly createdAt: Timestamp;
  readonly updatedAt: Timestamp;
}

/** Credentials by their key, which is their type but for some odd patches. */
export type Credentials = ReadonlyMap<string, Credential>;

export const noCredentials: Credentials = new Map();

/**
 * An identity as a value. Traits and metadata are the user's bytes: compact JSON text, never re-encoded.
 * Both the stored state and the state in the midst of a write have this shape.
 */
export interface Identity {
  readonly id: string;
  /** `''` when there is none. */
  readonly externalId: string;
  readonly schemaId: string;
  readonly state: string;
  readonly stateChangedAt: Timestamp | undefined;
  /** `''` when none were given. */
  readonly traits: string;
  readonly verifiableAddresses: readonly VerifiableAddress[];
  readonly recoveryAddresses: readonly RecoveryAddress[];
  readonly credentials: Credentials;
  /** `''` when never given, which answers to writes show differently from `null`. */
  readonly metadataPublic: string;
  readonly metadataAdmin: string;
  readonly createdAt: Timestamp;
  readonly updatedAt: Timestamp;
  readonly organizationId: string | undefined;
}
