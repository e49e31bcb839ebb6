// Generated from spec/quirks by `npm run contract`; do not edit.

/** A quirk: what it is, what was seen, and where the public discusses it. */
export interface QuirkText {
  readonly title: string;
  readonly observed: string;
  readonly issue?: string;
}

const texts = {
  "address-id-kept": {
    "title": "The id of an address can be chosen",
    "observed": "An id that was sent is kept; one that another address has is answered with 409."
  },
  "address-nil-id-in-put": {
    "title": "The answer to a PUT can have the nil UUID as the id of an address",
    "observed": "An address of the format `no-validate` in capitals has the nil UUID as its id in the answer to a PUT; a read shows the old id."
  },
  "address-status-anything": {
    "title": "Any text is the status of an address",
    "observed": "Any text is stored."
  },
  "address-verified-pending": {
    "title": "A verified address can be pending",
    "observed": "`verified: true` may go with the status `pending`, by POST and by JSON Patch."
  },
  "batch-all-failed-200": {
    "title": "A batch that fails throughout is answered with 200",
    "observed": "The answer is 200 with an error for each item."
  },
  "batch-decode-code-500": {
    "title": "A batch that cannot be decoded has the code 500",
    "observed": "The status is 400, and the code in the body 500."
  },
  "batch-delete-missing": {
    "title": "A batch cannot delete",
    "observed": "The only kind of change is `create`; `delete` is an unknown member, 400.",
    "issue": "https://github.com/ory/kratos/pull/3157"
  },
  "batch-generic-reason": {
    "title": "The reason of a failed item says nothing",
    "observed": "Reason and message of an item that does not validate are the same general sentence."
  },
  "batch-loser-drags-sibling": {
    "title": "An item fails over one that fails itself",
    "observed": "An item that conflicts only with an item of the same batch that is not stored fails too; in the other order it is created."
  },
  "batch-null-drops-connection": {
    "title": "A null among the items closes the connection",
    "observed": "The connection is closed without an answer, and nothing is stored."
  },
  "batch-patch-id-lost": {
    "title": "An item without create loses its patch_id",
    "observed": "The result is null."
  },
  "batch-phantom-create": {
    "title": "A batch with a conflict creates nothing, and says otherwise",
    "observed": "After a conflict anywhere in the batch everything is rolled back; the ids that are told give 404.",
    "issue": "https://github.com/ory/kratos/pull/4211"
  },
  "batch-single-conflict-whole": {
    "title": "The conflict of a single valid item fails the whole batch",
    "observed": "With one valid item left, its conflict is a 409 of the whole request, without results."
  },
  "batch-two-conflicts-whole": {
    "title": "Two conflicts of different kinds fail the whole batch",
    "observed": "When one item loses its external id and the only other one its identifier, the answer is 409 without results."
  },
  "code-counts-for-all": {
    "title": "Sign-in by code counts for identities that cannot use it",
    "observed": "With passwordless codes switched on, an identity without any address for codes may lose its only password."
  },
  "create-error-code": {
    "title": "The body says another code than the status",
    "observed": "A body that cannot be decoded is answered with status 400 and code 500."
  },
  "create-location": {
    "title": "The Location of a new identity lacks /admin",
    "observed": "It has no `/admin`. Up to v25.4.0 the admin listener redirects it to the right path, later it rewrites it in silence."
  },
  "create-null-identifiers": {
    "title": "Identifiers can be null",
    "observed": "They are null in the answer to a create with a password that has no identifier, or with an oidc credential without providers. A read shows an empty list.",
    "issue": "https://github.com/ory/kratos/issues/3490"
  },
  "create-required": {
    "title": "Nothing is required to create an identity",
    "observed": "`{}` and `null` create an identity of the default schema without traits, if that schema allows it. v1.0.0 needs traits, and answers 500 without.",
    "issue": "https://github.com/ory/kratos/pull/3520"
  },
  "credential-zero-times": {
    "title": "New credentials are dated to the year 1",
    "observed": "The answer to a create, and to a PUT that imports credentials, has `0001-01-01T00:00:00Z` for both. A read is right.",
    "issue": "https://github.com/ory/kratos/issues/3490"
  },
  "delete-password-keeps-it": {
    "title": "A deleted password is still there",
    "observed": "The answer is 204, but `credentials.password` stays with its identifiers and an empty config.",
    "issue": "https://github.com/ory/kratos/pull/4304"
  },
  "delete-unknown": {
    "title": "Deleting an unknown identity is an error",
    "observed": "The answer is 404."
  },
  "delete-webauthn-comes-back": {
    "title": "Deleted webauthn credentials are there again",
    "observed": "Deleting the empty webauthn credentials that the identity schema asks for is answered with 204, and they are there again, with a new created_at."
  },
  "health-not-ready-shape": {
    "title": "A server that is not ready answers in another shape",
    "observed": "The status is 503 and the body `{\"error\": {\"code\": 500, …}}`."
  },
  "identifier-empty-500": {
    "title": "An empty identifier is an internal error",
    "observed": "An empty or blank trait that is an identifier is answered with 500, and nothing is stored.",
    "issue": "https://github.com/ory/kratos/issues/1286"
  },
  "include-credential-message": {
    "title": "The message for a bad include_credential names the good ones",
    "observed": "It names the values accepted before it, and `[]` when there are none. Since v25.4.0 lists name the bad value, reads of one identity still do not."
  },
  "include-credential-profile": {
    "title": "A promised value of include_credential is refused",
    "observed": "The answer is 400."
  },
  "list-consistency-unchecked": {
    "title": "Any text is a consistency",
    "observed": "Any text is taken, and none has an effect on SQLite and PostgreSQL."
  },
  "list-ids-paged": {
    "title": "The ids filter is paged",
    "observed": "page_size and the links work as ever; 260 ids give 250 identities and a link to the rest."
  },
  "list-metadata-number": {
    "title": "A bare number as metadata makes an identity unreadable",
    "observed": "On SQLite the write succeeds, and every later read of the identity is answered with 500, as is every list with it. Text, booleans, lists and objects are fine; so is PostgreSQL."
  },
  "list-negative-page-size": {
    "title": "A negative page size closes the connection",
    "observed": "The connection is closed without an answer."
  },
  "list-page-size-unlimited": {
    "title": "The largest page size is not kept",
    "observed": "A larger page_size is obeyed; since v25.4.0 it is cut to 500 in silence."
  },
  "list-page-token-default": {
    "title": "The promised first page token is refused",
    "observed": "The first page has the nil UUID; since v1.3.1 the token `1` is refused because it is no UUID."
  },
  "list-per-page-maximum": {
    "title": "per_page ends earlier than promised, and page begins at 0",
    "observed": "With `page`, per_page is cut to 500 since v1.1.0, and a page that begins beyond 1000 items is refused with 400. The first page is page 0 in every release.",
    "issue": "https://github.com/ory/sdk/issues/284"
  },
  "list-prev-minus-one": {
    "title": "An empty list links to page -1",
    "observed": "Without a single identity, `prev` has page=-1, and `next` leads to nothing."
  },
  "list-total-count": {
    "title": "The total count is seldom there, and seldom the total",
    "observed": "It is only sent with `page`; then it counts all identities whatever `ids` and the similar filter leave, or with `credentials_identifier` the rows of this page.",
    "issue": "https://github.com/ory/kratos/issues/4128"
  },
  "oidc-ghost-provider": {
    "title": "An oidc credential without links shows an empty one",
    "observed": "include_credential=oidc shows one link whose texts are all empty. From v25.4.0 the whole `config` is left out when the last link was deleted."
  },
  "oidc-last-link-goes": {
    "title": "The only first factor can be deleted",
    "observed": "The only link to a provider, and with it the only first factor of the identity, may be deleted.",
    "issue": "https://github.com/ory/kratos/pull/3968"
  },
  "password-73-bytes-500": {
    "title": "A password that is too long is an internal error",
    "observed": "A clear password of more than 72 bytes is answered with 500; in a batch it fails the whole request."
  },
  "patch-credentials-open": {
    "title": "A JSON Patch can change credentials",
    "observed": "Only the exact path `/credentials` is refused, since v25.4.0 also paths below `/credentials/oidc/`. Hashes can be replaced by any text; up to v1.3.1 the rest of the credentials gets lost on the way, since v25.4.0 whole types can be added and removed.",
    "issue": "https://github.com/ory/kratos/issues/4279"
  },
  "patch-lost-update": {
    "title": "Patches at the same time overwrite one another",
    "observed": "Of eight patches that add eight members at once all answer 200, and one or two members survive."
  },
  "patch-null-drops-connection": {
    "title": "Null and then a member below it in one patch closes the connection",
    "observed": "The connection is closed without an answer."
  },
  "patch-other-identity": {
    "title": "A JSON Patch can overwrite another identity",
    "observed": "Only the exact path `/id` is refused. The path `x/id`, up to v1.3.1 also `/ID`, and since v25.4.0 also the empty path with a whole document carry an id; the identity with that id is overwritten, and the answer is 200."
  },
  "patch-remove-breaks-fields": {
    "title": "Removing the schema or the time of creation breaks them",
    "observed": "Removing `schema_id` is answered with 200 and stores an empty text, `created_at` becomes a time of the year 1, and `state_changed_at` is gone."
  },
  "patch-remove-no-effect": {
    "title": "Removing a top-level member has no effect",
    "observed": "Removing `metadata_public`, `state`, `traits` or another top-level member is answered with 200 and changes nothing.",
    "issue": "https://github.com/ory/kratos/issues/3099"
  },
  "patch-replace-adds": {
    "title": "Replacing a missing member adds it",
    "observed": "The operation is turned into `add`, and missing parents are made. Only elements of lists must be there.",
    "issue": "https://github.com/ory/kratos/issues/3244"
  },
  "patch-state-changed-at": {
    "title": "A JSON Patch can date the change of the state",
    "observed": "Only that name is refused, which no member has; `state_changed_at` can be set."
  },
  "patch-three-ops": {
    "title": "JSON Patch knows three operations of six",
    "observed": "move, copy and test are refused with 400, and nothing is changed.",
    "issue": "https://github.com/ory/kratos/issues/4032"
  },
  "patch-too-big": {
    "title": "A patch that is too long is an internal error",
    "observed": "A patch of more than 5 MiB is answered with 500, where POST and PUT answer 400."
  },
  "plain-text-errors": {
    "title": "Some errors are plain text",
    "observed": "404 for an unknown path and 405 for a wrong method are plain text.",
    "issue": "https://github.com/ory/kratos/issues/2848"
  },
  "put-addresses-ignored": {
    "title": "Addresses in a PUT have no effect",
    "observed": "`verifiable_addresses` and `recovery_addresses` are ignored. A JSON Patch can change them.",
    "issue": "https://github.com/ory/kratos/issues/4426"
  },
  "put-keeps-identifier": {
    "title": "A removed identifier stays taken",
    "observed": "When no trait supplies an identifier any more, the old ones of those credentials stay: they are taken, and the identity is found by them. So it is for PUT, JSON Patch and a change of schema.",
    "issue": "https://github.com/ory/kratos/issues/4462"
  },
  "put-password-replaced": {
    "title": "A new password replaces the old one",
    "observed": "That is so for links to providers; a password replaces the old one."
  },
  "put-required": {
    "title": "Nothing is required to replace an identity",
    "observed": "Traits that are left out are emptied, metadata and external_id that are left out are cleared, schema_id and state stay. v1.0.0 needs traits, and answers 500 without."
  },
  "put-schema-url-stale": {
    "title": "After a change of schema the answer has the old schema_url",
    "observed": "The answer to the PUT or PATCH that changes schema_id has the URL of the old schema; the next read is right."
  },
  "recovery-return-to-default": {
    "title": "The default return URL is refused",
    "observed": "`default_browser_return_url` itself is refused as return_to unless it is listed as allowed."
  },
  "recovery-unknown-identity": {
    "title": "An unknown identity is 400 for a link and 404 for a code",
    "observed": "A recovery link for an unknown identity is answered with 400, a recovery code with 404."
  },
  "schema-id-as-sent": {
    "title": "The id of a schema is stored as it was spelled",
    "observed": "The id in base64url is accepted, and stored and shown as it was sent."
  },
  "schema-removed-blocks-list": {
    "title": "One identity of a removed schema spoils every list",
    "observed": "When the configuration loses a schema, its identities cannot be read, and every list that holds one is answered with 500. They can be deleted."
  },
  "schemas-empty-null": {
    "title": "An empty page of identity schemas is null",
    "observed": "A page behind the last one is null."
  },
  "schemas-page-overlap": {
    "title": "Pages of identity schemas overlap",
    "observed": "The second page of one out of four schemas has two."
  },
  "sessions-active-shows-inactive": {
    "title": "A filter for active sessions shows inactive ones",
    "observed": "Sessions of inactive identities are among them, with `active: false`."
  },
  "sessions-extend-200": {
    "title": "Extending a session answers with the session",
    "observed": "The answer is 200 with the session, also the second time. 204 needs a feature flag."
  },
  "sessions-extend-revoked": {
    "title": "A revoked session is extended",
    "observed": "It expires later, and stays inactive."
  },
  "sessions-negative-size-drops": {
    "title": "A negative page size of sessions closes the connection",
    "observed": "The connection is closed without an answer."
  },
  "sessions-page-zero-one": {
    "title": "Page 0 and page 1 of the sessions of an identity are the same",
    "observed": "Pages are counted from 1, links from 0; `last` is one page too early.",
    "issue": "https://github.com/ory/kratos/issues/2286"
  },
  "sessions-unknown-identity-200": {
    "title": "An unknown identity has no sessions, and not having any is an error",
    "observed": "Listing them is answered with 200 and an empty list; deleting them is answered with 404, also for a known identity without sessions."
  },
  "traits-absent-500": {
    "title": "Without traits there is an internal error",
    "observed": "POST, PUT and a batch without traits are answered with 500 and the text of a parser.",
    "issue": "https://github.com/ory/kratos/pull/3520"
  },
  "updated-at-frozen": {
    "title": "updated_at of an identity never moves",
    "observed": "It keeps its first value through PUT, JSON Patch and deleted credentials."
  }
} satisfies Record<string, QuirkText>;

/** The name of a quirk. */
export type QuirkName = keyof typeof texts;

/** All quirks by their names. */
export const quirks: Readonly<Record<QuirkName, QuirkText>> = texts;
