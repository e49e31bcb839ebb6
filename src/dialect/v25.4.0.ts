import { release } from './release.ts';
import { v1_3_1 } from './v1.3.1.ts';

/** Ory Kratos v25.4.0: Go's own router, exclusive filters, external ids, SAML, patchable credentials. */
export const v25_4_0 = release(v1_3_1, {
  release: 'v25.4.0',
  http: {
    router: 'servemux-slash',
    errorIdHeader: true,
    externalIdRoute: true,
    metricsType: 'text/plain; version=0.0.4; charset=utf-8; escaping=underscores',
    contentType: 'single',
  },
  traits: {
    smsRecovery: true,
    organizationsKeyword: true,
    enumText: 'verbatim',
    urlHosts: 'bracketed-address',
    brokenSchema: 'invalid-configuration',
  },
  list: {
    maxPageSize: 500,
    negativePageSize: 'default',
    maxIds: 500,
    organizationFilter: true,
    includeCredentialMessage: 'refused-value',
    checkOrder: 'ids-first',
    combinedFilters: 'exclusive',
  },
  identity: {
    externalId: true,
    updatedAt: 'moves',
    includableTypes: [...v1_3_1.identity.includableTypes, 'saml'],
    oidcProvider: 'tokens-first-sparse',
  },
  update: { credentialRows: 'changed-only', addressErrors: '', unknownCredentialType: 'internal-error' },
  patch: {
    library: '5.9',
    deniedPaths: 'glob',
    document: 'with-credentials',
    removedMembers: 'cleared',
    view: 'identity.WithCredentialsAndAdminMetadataInJSON',
  },
  batch: {
    maxIdentities: 1000,
    countText: 'per request that can be created or deleted at once',
    maxPlaintextPasswords: 200,
    emptyDeletion: 'sent',
    conflict: 'per-item',
  },
  credentials: {
    oidcFactor: 'not-empty',
    emptiedProviders: 'empty-list',
    oidcNestedConfig: false,
    saml: true,
    deletion: 'not-the-last-factor',
  },
  sessions: { order: 'created_at', negativePageSize: 'default', totalCount: false },
  login: { titleLabel: 'with-name', identitySchema: true, failedRehash: 'kept' },
  schemas: { body: 'compact', emptyPage: 'empty-list' },
});
