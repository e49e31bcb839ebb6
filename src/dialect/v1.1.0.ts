import { release } from './release.ts';
import { v1_0_0 } from './v1.0.0.ts';

/** Ory Kratos v1.1.0: keyset pagination, list filters, code credentials, organizations shown. */
export const v1_1_0 = release(v1_0_0, {
  release: 'v1.1.0',
  json: { time: 'go-1.20' },
  traits: { absent: 'empty-object', code: 'email', verification: 'email-sms', noValidateFormat: true },
  list: {
    paging: 'keyset',
    order: 'id-ascending',
    maxPageSize: 'none',
    maxPerPage: 500,
    deepestItem: 1000,
    consistency: 'any',
    negativePageSize: 'drop',
    idsFilter: 'text',
    similarFilter: 'contains',
    combinedFilters: 'one-identifier',
    identifierTypes: 'all',
  },
  identity: {
    organizationId: true,
    includableTypes: [...v1_0_0.identity.includableTypes, 'code'],
    oidcProvider: 'subject-second-organization',
  },
  create: {
    verifiableViaType: 'string',
    decodeErrorCode: 400,
    conflict: 'identity',
    lowercasesImportedAddresses: true,
  },
  credentials: { factorCount: 'first-factors-first', hmacHashes: true, longPasswordText: 'at-most' },
  sessions: { pageToken: 'unchecked', linkLines: 'one', pageLinks: 'request-path' },
  login: { organizationAndState: true, messageContext: 'with-reason', titleLabel: 'title', tokenizer: true },
  schemas: { pageLinks: 'request-path' },
});
