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
