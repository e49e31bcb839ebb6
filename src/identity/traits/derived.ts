/** A credential type that the schema's keyword can give identifiers. */
export type IdentifierType = 'password' | 'webauthn' | 'code';

/** A trait that names its owner at sign-in. */
export interface DerivedIdentifier {
  readonly type: IdentifierType;
  /** In lower case for password and webauthn (blanks stay); an e-mail address or E.164 number for code. */
  readonly value: string;
  /** Channel of a code credential's address; only releases that store such addresses have it. */
  readonly via?: 'email' | 'sms';
}

/** A trait that messages can be sent to. */
export interface DerivedAddress {
  readonly value: string;
  readonly via: string;
}

/**
 * What the keyword `ory.sh/kratos` makes of valid traits: in the order of the schema's properties, then of the
 * items, without repetition. Kratos visits properties in any order.
 */
export interface Derived {
  readonly identifiers: readonly DerivedIdentifier[];
  readonly verifiableAddresses: readonly DerivedAddress[];
  readonly recoveryAddresses: readonly DerivedAddress[];
}

/** What is being derived while traits are validated; failed branches of a schema leave their traces too. */
export class Derivation implements Derived {
  readonly identifiers: DerivedIdentifier[] = [];
  readonly verifiableAddresses: DerivedAddress[] = [];
  readonly recoveryAddresses: DerivedAddress[] = [];

  addIdentifier(identifier: DerivedIdentifier): void {
    if (
      !this.identifiers.some(
        ({ type, value, via }) => type === identifier.type && value === identifier.value && via === identifier.via,
      )
    )
      this.identifiers.push(identifier);
  }
}
