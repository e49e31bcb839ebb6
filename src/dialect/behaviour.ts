import type { ReleaseName } from './release-name.ts';

/**
 * How one release behaves. Code asks for a behaviour, never for a version number;
 * a release file says what changed since the release before.
 */
export interface Dialect {
  readonly release: ReleaseName;
  readonly http: HttpBehaviour;
  readonly json: JsonBehaviour;
  readonly traits: TraitsBehaviour;
  readonly list: ListBehaviour;
  readonly identity: IdentityBehaviour;
  readonly create: CreateBehaviour;
  readonly update: UpdateBehaviour;
  readonly patch: PatchBehaviour;
  readonly batch: BatchBehaviour;
  readonly credentials: CredentialsBehaviour;
  readonly sessions: SessionsBehaviour;
  readonly login: LoginBehaviour;
  readonly recovery: RecoveryBehaviour;
  readonly schemas: SchemasBehaviour;
}

/** Routing, redirects, fixed headers, limits. */
export interface HttpBehaviour {
  /** julienschmidt/httprouter, or Go's ServeMux as v25.4.0 (each route also with a slash at the end) or v26.2.0 uses it. */
  readonly router: 'httprouter' | 'servemux-slash' | 'servemux';
  /** Where the admin routes stand: `/admin`, or what a gateway puts there; `''` for nothing. */
  readonly basePath: string;
  /** A path without `/admin` (or what stands there) on the admin port: answered with a redirect, or rewritten in place. */
  readonly adminPrefix: 'redirect' | 'rewrite';
  /** Status of ServeMux's redirect to a cleaned path. */
  readonly cleanPathStatus: 301 | 307;
  /** Which answers carry Cache-Control. */
  readonly cacheControl: 'matched-routes' | 'every-get';
  /** Errors carry the header Ory-Error-Id. */
  readonly errorIdHeader: boolean;
  /** Longest body that is read, in bytes. */
  readonly maxBodyBytes: number | 'none';
  /** The connection is closed after a body that is too long. */
  readonly closesAfterTooLarge: boolean;
  /** GET /admin/identities/by/external/{externalID} exists. */
  readonly externalIdRoute: boolean;
  /** Content type of the metrics. */
  readonly metricsType: string;
  /** How a PUT's or POST's Content-Type header is read. */
  readonly contentType: 'list' | 'single';
  /** The public listener cleans a path (`//`, `..`) in place before it looks for a route. */
  readonly cleansPublicPaths: boolean;
  /** Details of `security_csrf_violation`: always those of the variant defined last, or what the request lacked. */
  readonly csrfDetails: 'of-the-last-variant' | 'of-the-request';
  /** What 404 of an unknown path and 405 look like. */
  readonly routerErrors: 'plain-text' | 'error-object';
  /** Documented largest sizes of pages: what is larger, smaller than 1 or no number is refused with 400. */
  readonly pageLimits: PageLimits | 'none';
  /** Links of a numbered list without items: around the page asked for, or to the first page alone. */
  readonly linksOfNothing: 'around' | 'first';
}

/** The largest sizes of pages that a description tells. */
export interface PageLimits {
  readonly perPage: number;
  readonly pageSize: number;
}

/** What Go's encoding/json and the types that decode themselves do differently. */
export interface JsonBehaviour {
  /** U+0008 and U+000C are written `\b` and `\f` (Go 1.22), or `\u0008` and `\u000c`. */
  readonly shortEscapes: boolean;
  /** gofrs/uuid: which texts refuse a UUID, and whether a nullable one is read from unescaped text. */
  readonly uuid: 'gofrs-4.3' | 'gofrs-4.4';
  /** Go 1.19 reads a time with the quotes around it, and says so in its errors; 1.23 refuses odd time zones. */
  readonly time: 'go-1.19' | 'go-1.20' | 'go-1.23';
}

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

export interface ListBehaviour {
  readonly paging: 'offset' | 'keyset';
  readonly order: 'id-descending' | 'id-ascending';
  /** Largest page_size obeyed; a larger one is cut. */
  readonly maxPageSize: number | 'none';
  /** A negative page_size: crash of the handler, or the default size. */
  readonly negativePageSize: 'drop' | 'default';
  readonly pageToken: 'text' | 'uuid';
  /** The page token `1`: one like any other, or the first page. */
  readonly tokenOne: 'like-any' | 'first-page';
  /** Largest per_page obeyed beside `page`; a larger one is cut. */
  readonly maxPerPage: number;
  /** Pages by number that begin behind so many items are refused. */
  readonly deepestItem: number | 'none';
  /** X-Total-Count beside `page` only, and then of all identities; or always, of those that the filter leaves. */
  readonly totalCount: 'all-beside-page' | 'matches';
  /** `consistency` is no parameter, or may be any text, or one of those that there are. */
  readonly consistency: 'ignored' | 'any' | 'known';
  readonly idsFilter: 'ignored' | 'text' | 'uuid';
  readonly maxIds: number | 'none';
  /** What the ids filter finds comes in pages, or whole. */
  readonly idsPaging: 'paged' | 'whole';
  readonly similarFilter: 'ignored' | 'contains' | 'prefix';
  readonly organizationFilter: boolean;
  readonly includeCredential: 'ignored' | 'read';
  /** What the message for a refused include_credential names. */
  readonly includeCredentialMessage: 'accepted-so-far' | 'refused-value';
  /** Which faults are looked for first. */
  readonly checkOrder: 'include-first' | 'ids-first';
  readonly combinedFilters: 'first-wins' | 'one-identifier' | 'exclusive';
  readonly identifierTypes: 'password-webauthn' | 'all';
  /** The Go type that an element is written as; error texts name it. */
  readonly elementView: string;
}

export interface IdentityBehaviour {
  readonly organizationId: boolean;
  readonly externalId: boolean;
  /** updated_at moves on writes, or keeps its first value. */
  readonly updatedAt: 'frozen' | 'moves';
  readonly includableTypes: readonly string[];
  /** What the message for a refused include_credential of a read names. */
  readonly includeCredentialMessage: 'accepted-so-far' | 'refused-value';
  /** Answers to writes show what was written, not yet as the database has it; or what a read shows. */
  readonly writeAnswer: 'as-written' | 'as-read';
  readonly deletingUnknown: 'not-found' | 'no-content';
  readonly emptyIdentifier: 'internal-error' | 'bad-request';
  /** Which texts a verifiable address may have as its status: any, or pending, sent and completed. */
  readonly addressStatus: 'any' | 'known';
  /** When a bare number as metadata on SQLite is noticed: while the answer is written, while the row is read, never. */
  readonly bareNumberMetadata: 'marshal-fails' | 'scan-fails' | 'readable';
  /** Key order of a provider in the credentials of type oidc. */
  readonly oidcProvider: 'subject-second' | 'subject-second-organization' | 'tokens-first' | 'tokens-first-sparse';
}

export interface CreateBehaviour {
  /** Body code of a JSON decode error (the status is 400 all the same). */
  readonly decodeErrorCode: 400 | 500;
  /** Members that a body, or the `create` of a batch, must have. */
  readonly required: readonly string[];
  /** The path in Location lacks what admin paths begin with, or has it. */
  readonly location: 'without-base-path' | 'with-base-path';
  readonly conflict: 'database' | 'identity';
  readonly lowercasesImportedAddresses: boolean;
  /** The Go types that a decode error names. */
  readonly verifiableViaType: string;
  readonly recoveryViaType: string;
  /** An unverified address loses verified_at. */
  readonly clearsVerifiedAt: boolean;
}

export interface UpdateBehaviour {
  /** Members that a body must have. */
  readonly required: readonly string[];
  /** Every credential row is written again, or only those that changed. */
  readonly credentialRows: 'all-rewritten' | 'changed-only';
  /** Another verified_at alone makes an address a changed one. */
  readonly verifiedAtIsContent: boolean;
  /** What errors of the database about new addresses begin with. */
  readonly addressErrors: 'named insert: ' | '';
  /** How a credential of no known type is refused. */
  readonly unknownCredentialType: 'not-found' | 'internal-error';
}

export interface PatchBehaviour {
  /** evanphx/json-patch 5.6.0 or 5.9.11 with the three operations that Kratos lets through, or RFC 6902 to the letter. */
  readonly library: '5.6' | '5.9' | 'rfc-6902';
  readonly deniedPaths: 'exact' | 'glob';
  /** Status of the answer to a body that is too long. */
  readonly tooLargeStatus: 400 | 500;
  /** The patched document includes credentials with their configuration. */
  readonly document: 'without-credentials' | 'with-credentials';
  /** A member that the patch removed keeps its value, or becomes empty, or is refused where an identity needs it. */
  readonly removedMembers: 'kept' | 'cleared' | 'cleared-or-refused';
  /** The Go type that the document is written as; error texts name it. */
  readonly view: string;
}

export interface BatchBehaviour {
  /** Body code of a JSON decode error (the status is 400 all the same). */
  readonly decodeErrorCode: 400 | 500;
  /** An element may be `{"delete": ID}`. */
  readonly deletes: boolean;
  /** What an element that is null does: crash of the handler, or 400. */
  readonly nullElement: 'drop' | 'refused';
  /** How a batch of which nothing was created is answered: with 200 and results, or with its first error. */
  readonly allFailed: 'results' | 'first-error';
  readonly maxIdentities: number;
  /** How the text about that limit goes on after "The maximum number of identities". */
  readonly countText: string;
  readonly maxPlaintextPasswords: number | 'none';
  /** One fault refuses the whole batch, or is told beside the item. */
  readonly failures: 'whole' | 'per-item';
  /** Reason of an item that did not validate. */
  readonly itemReason: 'generic' | 'specific';
  /** What failed is deleted again: also when there is nothing of it to delete, or then not. */
  readonly emptyDeletion: 'sent' | 'left-out';
  /** After a conflict everything is rolled back though items report `create`. */
  readonly conflict: 'whole' | 'phantom' | 'per-item';
}

export interface CredentialsBehaviour {
  readonly migrationHook: boolean;
  readonly hmacHashes: boolean;
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
  /** Members of a webauthn key: an authenticator always, or flags, transports and attestation where they are there. */
  readonly webauthnKeys: 'plain' | 'with-flags';
  /** What an oidc credential's last provider leaves: nothing to show, or one provider of empty texts. */
  readonly emptiedProviders: 'null' | 'empty-list';
  /** The text for a password longer than 72 bytes. */
  readonly longPasswordText: 'limited' | 'at-most';
  readonly longPasswordStatus: 400 | 500;
}

export interface SessionsBehaviour {
  /** What the sessions of an identity are sorted by. */
  readonly order: 'authenticated_at' | 'created_at';
  /** The list of all goes by id and its tokens are ids; or by age, with tokens that are looked at or not. */
  readonly pageToken: 'bare-id' | 'unchecked' | 'checked';
  /** A negative page_size: crash of the handler, or the default size. */
  readonly negativePageSize: 'drop' | 'default';
  /** The list of all has its links in one header line, or each in one of its own. */
  readonly linkLines: 'one' | 'each';
  /** The list of all counts its rows. */
  readonly totalCount: boolean;
  /** Numbered pages link below the configured base URL, or to the request's path. */
  readonly pageLinks: 'base-url' | 'request-path';
  /** Extending writes the end alone, or the whole row: a session that counts as inactive is that for good then. */
  readonly extension: 'row' | 'expiry';
  /** What extending answers: the session, or nothing (204). */
  readonly extendAnswer: 'without-identity' | 'with-identity' | 'nothing';
  /** What the filter `active` looks at: the session alone, or also the state of its identity, as answers do. */
  readonly activeFilter: 'session' | 'session-and-identity';
  /** Lists of an unknown identity are empty and deleting no session is 404, or the other way round. */
  readonly none: 'empty-yet-undeletable' | 'known-identities-only';
  /** `feature_flags.faster_session_extend` is known. */
  readonly fasterExtend: boolean;
  /** What logging in again does to the stored issued_at. */
  readonly renewedIssue: 'moves' | 'stays';
  /** Cf-Connecting-IP tells a client's address. */
  readonly cloudflareAddress: boolean;
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
