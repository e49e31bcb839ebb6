/** A credential type that the schema's keyword can give identifiers. */
export type IdentifierType = 'password' | 'webauthn' | 'code';

/** A trait that names its owner at sign-in. */
export interface DerivedIdentifier {
  readonly type: IdentifierType;
  /** In lower case for password and webauthn (blanks stay); an e-mail address or E.164 number for code. */
  readonly value: string;
  /** Channel of a code credential's address, where the release stores such addresses. */
  readonly via?: 'email' | 'sms';
}

/** A trait that messages can be sent to. */
export interface DerivedAddress {
  readonly value: string;
  readonly via: string;
}

/**
 * What the keyword `ory.sh/kratos` makes of valid traits, in the order of the schema's properties, then of the items
 * of a list. Kratos visits properties in any order. Values may be repeated.
 */
export interface Derived {
  readonly identifiers: readonly DerivedIdentifier[];
  readonly verifiableAddresses: readonly DerivedAddress[];
  readonly recoveryAddresses: readonly DerivedAddress[];
}

/** What is collected while traits are validated; a branch of a schema that fails leaves its traces too. */
export interface Derivation extends Derived {
  readonly identifiers: DerivedIdentifier[];
  readonly verifiableAddresses: DerivedAddress[];
  readonly recoveryAddresses: DerivedAddress[];
}

/** The beginning of a derivation. */
export function nothingDerived(): Derivation {
  return { identifiers: [], verifiableAddresses: [], recoveryAddresses: [] };
}
