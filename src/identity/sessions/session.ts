import type { Timestamp } from '../identity.ts';

/** How one step of a login was done. */
export interface AuthenticationMethod {
  readonly method: string;
  readonly aal: string;
  readonly completedAt: Timestamp;
}

/** Who sends a request, as far as the request tells. */
export interface Client {
  /** As a proxy in front tells it, else the peer's address with its port. */
  readonly address: string;
  readonly userAgent: string | undefined;
  /** City and country as a proxy in front tells them; `''` otherwise. */
  readonly location: string;
}

/** A client that a session was begun from. */
export interface Device extends Client {
  readonly id: string;
}

/** A login of an identity. */
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
