export interface CredentialsBehaviour {
  readonly migrationHook: boolean;
  readonly hmacHashes: boolean;
  /** Whether a hash of SHA-crypt that matches a password must tell its rounds. */
  readonly shaCryptRounds: 'required' | 'may-be-omitted';
  /** `credentials.oidc.config.config` is accepted. */
  readonly oidcNestedConfig: boolean;
  readonly saml: boolean;
  readonly deletion: 'second-factors' | 'oidc-by-identifier' | 'not-the-last-factor';
  readonly firstFactorText: string;
  readonly passkey: boolean;
  /** Whether a save counts the factors of an identity (and fails on a configuration it cannot read), and which first. */
  readonly factorCount: 'none' | 'first-factors-first' | 'second-factors-first';
  /** An oidc link counts as a factor when provider and subject are longer than a letter, or just not empty. */
  readonly oidcFactor: 'longer-than-a-letter' | 'not-empty';
  /** Hashes that count as a factor. */
  readonly passwordFactor: 'bcrypt-or-argon2id' | 'any-hash';
  /**
   * Second factors and keys count beside any identifier (keys even beside an empty one); or only the keys to log in
   * with need one, and a text.
   */
  readonly keyFactor: 'some-identifier' | 'identifier-with-text';
  /** Members of a webauthn key: an authenticator always, or flags, transports and attestation where they are there. */
  readonly webauthnKeys: 'plain' | 'with-flags';
  /** What an oidc credential's last provider leaves: nothing to show, or one provider of empty texts. */
  readonly emptiedProviders: 'null' | 'empty-list';
  /** The text for a password longer than 72 bytes. */
  readonly longPasswordText: 'limited' | 'at-most';
  readonly longPasswordStatus: 400 | 500;
}

/** Native logins and `whoami` on the public listener. */
export interface LoginBehaviour {
  /** A flow shows organization_id and state. */
  readonly organizationAndState: boolean;
  /** A message shows empty contexts and no reason, or a reason and no empty contexts. */
  readonly messageContext: 'without-reason' | 'with-reason';
  readonly submitLabel: 'sign-in' | 'sign-in-with-password';
  /** Whether the title of the one trait to log in with labels the field, and whether its name is told. */
  readonly titleLabel: 'none' | 'title' | 'with-name';
  /** A successful login shows continue_with. */
  readonly continueWith: boolean;
  /** The parameter identity_schema is read. */
  readonly identitySchema: boolean;
  /** A password whose outdated hash cannot be replaced: no login, or the old hash stays. */
  readonly failedRehash: 'refused' | 'kept';
  /** `whoami` reads the parameter tokenize_as. */
  readonly tokenizer: boolean;
}

export interface RecoveryBehaviour {
  readonly flowType: boolean;
  readonly expiredText: 'raw' | 'duration';
  /** Status of a link for an unknown identity; of a code it is 404. */
  readonly linkForUnknown: 400 | 404;
}
