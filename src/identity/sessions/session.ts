import type { Timestamp } from '../identity.ts';

/** How one step of a login was done. */
export interface AuthenticationMethod {
  readonly method: string;
  readonly aal: string;
  readonly completedAt: Timestamp;
}

/** A client that a session was used from. */
export interface Device {
  readonly id: string;
  readonly ipAddress: string;
  readonly userAgent: string;
  readonly location: string;
}

/** A login of an identity. Instants are RFC 3339 texts in UTC. */
export interface Session {
  readonly id: string;
  readonly token: string;
  readonly logoutToken: string;
  readonly identityId: string;
  /** The stored flag; whether a session counts as active also depends on time and on its identity. */
  readonly active: boolean;
  readonly expiresAt: Timestamp;
  readonly authenticatedAt: Timestamp;
  readonly issuedAt: Timestamp;
  readonly createdAt: Timestamp;
  readonly authenticatorAssuranceLevel: string;
  readonly authenticationMethods: readonly AuthenticationMethod[];
  readonly devices: readonly Device[];
}
