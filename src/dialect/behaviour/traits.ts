/** Validation of traits and what the `ory.sh/kratos` keyword derives. */
export interface TraitsBehaviour {
  /** Traits left out are `{}`, or fail with a parser text. */
  readonly absent: 'empty-object' | 'parse-error';
  /** `code` credentials: none, an email identifier, or addresses by email and sms. */
  readonly code: 'none' | 'email' | 'addresses';
  /** `verification.via` values, and how a property without `format` is checked. */
  readonly verification: 'email-phone' | 'email-sms';
  /** `recovery.via: sms` is known. */
  readonly smsRecovery: boolean;
  /** `no-validate` is a known format. */
  readonly noValidateFormat: boolean;
  /** `ory.sh/kratos` may hold `organizations`. */
  readonly organizationsKeyword: boolean;
  /** The text of a failed `enum` passes through Go's Sprintf, which trips over percent signs. */
  readonly enumText: 'formatted' | 'verbatim';
  /**
   * Hosts in `uri` formats: anything goes between brackets; an IPv6 address has to stand there; and, beyond that,
   * nothing may stand before the bracket, and one colon only in the hosts of http and https.
   */
  readonly urlHosts: 'any' | 'bracketed-address' | 'strict';
  /** Groups of an IPv6 address may have zeros in front beyond four digits. */
  readonly ipv6Groups: 'any-length' | 'four-digits';
  /** `(?<name>…)` is a regular expression, or only `(?P<name>…)`. */
  readonly namedGroups: 'with-p' | 'both';
  /** Reason when a schema cannot be loaded or compiled: a plain 500, or id `invalid_configuration`. */
  readonly brokenSchema: 'plain' | 'invalid-configuration';
}

export interface SchemasBehaviour {
  /** Schema ids may be given in base64url wherever a schema is looked up. */
  readonly encodedIds: boolean;
  readonly body: 'verbatim' | 'compact';
  /** Pages of the list link below the configured base URL, or to the request's path. */
  readonly pageLinks: 'base-url' | 'request-path';
  readonly emptyPage: 'null' | 'empty-list';
  /** Pages grow with their number and overlap, or have the size asked for. */
  readonly pages: 'growing' | 'apart';
  /** An identity keeps the spelling of the schema id that it was sent with, or the plain id. */
  readonly storedId: 'as-sent' | 'plain';
}
