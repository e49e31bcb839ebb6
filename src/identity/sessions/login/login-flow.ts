import type { Timestamp } from '../../identity.ts';

/** A login that a native client began: the form it fills in and what it put there last. */
export interface LoginFlow {
  readonly id: string;
  readonly issuedAt: Timestamp;
  readonly expiresAt: Timestamp;
  readonly createdAt: Timestamp;
  /** The URL that the flow was begun with. */
  readonly requestUrl: string;
  /** Whoever holds a session logs in again. */
  readonly refresh: boolean;
  readonly requestedAal: 'aal1' | 'aal2';
  /** The method that was used last with success; `''` at first. */
  readonly active: string;
  /** What the form shows as identifier. */
  readonly identifier: string;
  /** Whether the client cannot change the identifier. */
  readonly identifierIsFixed: boolean;
}

/** Begins with the public base URL. */
export const loginPath = '/self-service/login';

/** What a client filled in. Fields left out are `''`. */
export interface LoginForm {
  readonly method: string;
  readonly identifier: string;
  readonly password: string;
}
