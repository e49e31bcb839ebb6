import type { Dialect } from '../../src/dialect/behaviour.ts';
import type { Changes } from '../../src/dialect/release.ts';
import type { Mutant } from './mutant.ts';

/** A server that claims to be v26.2.0 and differs from it in `changes`. */
function wrong(area: string, name: string, title: string, changes: Changes | ((dialect: Dialect) => Changes)): Mutant {
  return { name, title, area, release: 'v26.2.0', changes: typeof changes === 'function' ? changes : () => changes };
}

/** Servers that behave like another release in one respect. */
export const wrongReleases: readonly Mutant[] = [
  wrong('list', 'page-token-unchecked', 'A page token that is no UUID is accepted', { list: { pageToken: 'text' } }),
  wrong('list', 'page-size-unlimited', 'Any page size is obeyed', { list: { maxPageSize: 'none' } }),
  wrong('list', 'negative-page-size-crashes', 'A negative page size crashes the handler', {
    list: { negativePageSize: 'drop' },
  }),
  wrong('list', 'deep-pages-accepted', 'Pages by number may be as deep as they like', {
    list: { deepestItem: 'none' },
  }),
  wrong('list', 'total-of-matches', 'X-Total-Count tells what the filter leaves, on every page', {
    list: { totalCount: 'matches' },
  }),
  wrong('filter', 'ids-ignored', 'The filter ids is not known', { list: { idsFilter: 'ignored' } }),
  wrong('filter', 'filters-combined', 'Filters can be combined', { list: { combinedFilters: 'one-identifier' } }),
  wrong('filter', 'similar-anywhere', 'Similar identifiers are those that contain the text', {
    list: { similarFilter: 'contains' },
  }),
  wrong('filter', 'include-credential-ignored', 'Lists do not show the configuration of credentials', {
    list: { includeCredential: 'ignored' },
  }),
  wrong('filter', 'oidc-not-searched', 'Links to providers are not found by their identifier', {
    list: { identifierTypes: 'password-webauthn' },
  }),
  wrong('filter', 'any-number-of-ids', 'Any number of ids is accepted', { list: { maxIds: 'none' } }),
  wrong('create', 'location-with-base-path', 'Location has the base path', { create: { location: 'with-base-path' } }),
  wrong('create', 'conflict-of-the-database', 'A taken identifier is told in the words of the database', {
    create: { conflict: 'database' },
  }),
  wrong('create', 'decode-error-500', 'A body that cannot be read has code 500 in its error', {
    create: { decodeErrorCode: 500 },
  }),
  wrong('create', 'schema-ids-plain-only', 'Schema ids in base64url are not known', { schemas: { encodedIds: false } }),
  wrong('credentials', 'no-hmac-hashes', 'HMAC hashes are not known', { credentials: { hmacHashes: false } }),
  wrong('credentials', 'no-saml', 'SAML links are not known', { credentials: { saml: false } }),
  wrong('credentials', 'no-migration-hook', 'The migration hook is not known', {
    credentials: { migrationHook: false },
  }),
  wrong('credentials', 'code-cannot-be-included', 'A type of credentials cannot be included', ({ identity }) => ({
    identity: { includableTypes: identity.includableTypes.filter((type) => type !== 'code') },
  })),
  wrong('address', 'address-status-checked', 'The status of an address has to be a known one', {
    identity: { addressStatus: 'known' },
  }),
  wrong('traits', 'traits-required', 'A body without traits is refused', { create: { required: ['traits'] } }),
  wrong('update', 'updated-at-frozen', 'updated_at never moves', { identity: { updatedAt: 'frozen' } }),
  wrong('update', 'put-wants-all', 'A PUT without state or schema is refused', {
    update: { required: ['schema_id', 'traits', 'state'] },
  }),
  wrong('update', 'answers-as-read', 'The answer to a PUT shows what a read shows', {
    identity: { writeAnswer: 'as-read' },
  }),
  wrong('patch', 'removed-members-kept', 'What a patch removes stays', {
    patch: { removedMembers: 'kept', document: 'without-credentials' },
  }),
  wrong('patch', 'patch-to-the-letter', 'JSON Patch is applied as RFC 6902 says', { patch: { library: 'rfc-6902' } }),
  wrong('patch', 'older-patch-library', 'JSON Patch is applied by the library of v1.3.1', {
    patch: { library: '5.6' },
  }),
  wrong('patch', 'denied-paths-exact', 'Only exact paths are denied to patches', { patch: { deniedPaths: 'exact' } }),
  wrong('batch', 'batch-of-2000', 'A batch may have 2000 elements', { batch: { maxIdentities: 2000 } }),
  wrong('batch', 'batch-phantoms', 'Identities that a batch reports are not there', { batch: { conflict: 'phantom' } }),
  wrong('batch', 'batch-fails-whole', 'One element that is wrong refuses the batch', { batch: { failures: 'whole' } }),
  wrong('batch', 'batch-generic-reason', 'Elements that failed do not tell why', { batch: { itemReason: 'generic' } }),
  wrong('delete', 'deleting-twice-is-fine', 'Deleting what is not there is answered with 204', {
    identity: { deletingUnknown: 'no-content' },
  }),
  wrong('delete', 'last-factor-goes', 'The only first factor can be deleted', {
    credentials: { deletion: 'oidc-by-identifier' },
  }),
  wrong('external-id', 'no-external-id-route', 'Identities cannot be looked for by external id', {
    http: { externalIdRoute: false },
  }),
  wrong('session', 'sessions-of-nobody-404', 'The sessions of an unknown identity are a 404', {
    sessions: { none: 'known-identities-only' },
  }),
  wrong('session', 'extended-sessions-unshown', 'Extending a session does not show its identity', {
    sessions: { extendAnswer: 'without-identity' },
  }),
  wrong('session', 'sessions-counted', 'The list of sessions tells how many there are', {
    sessions: { totalCount: true },
  }),
  wrong('recovery', 'recovery-link-404', 'A link for an unknown identity is a 404', {
    recovery: { linkForUnknown: 404 },
  }),
  wrong('recovery', 'recovery-without-flow-type', 'The type of a recovery flow is not looked at', {
    recovery: { flowType: false },
  }),
  wrong('schema', 'empty-schemas-null', 'An empty page of schemas is null', { schemas: { emptyPage: 'null' } }),
  wrong('error', 'no-error-id', 'Errors lack the header Ory-Error-Id', { http: { errorIdHeader: false } }),
  wrong('transport', 'older-router', 'Paths are routed as in v1.3.1', { http: { router: 'httprouter' } }),
  wrong('transport', 'admin-prefix-redirects', 'A path without /admin is redirected', {
    http: { adminPrefix: 'redirect' },
  }),
  wrong('transport', 'json-router-errors', 'Unknown paths are answered with an error object', {
    http: { routerErrors: 'error-object' },
  }),
  wrong('transport', 'writes-not-cacheable', 'Answers to writes say that they must not be kept', {
    http: { cacheControl: 'matched-routes' },
  }),
];
