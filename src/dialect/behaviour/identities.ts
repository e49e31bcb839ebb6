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
