import { release } from './release.ts';
import { v1_1_0 } from './v1.1.0.ts';

/** Ory Kratos v1.2.0: credentials in lists, prefix search, passkeys, bodies up to 5 MiB. */
export const v1_2_0 = release(v1_1_0, {
  release: 'v1.2.0',
  json: { shortEscapes: true },
  traits: { namedGroups: 'both' },
  http: { maxBodyBytes: 5 * 1024 * 1024 },
  list: {
    includeCredential: 'read',
    elementView: 'identity.WithCredentialsAndAdminMetadataInJSON',
    similarFilter: 'prefix',
  },
  identity: { includableTypes: [...v1_1_0.identity.includableTypes, 'passkey'], oidcProvider: 'tokens-first' },
  create: { clearsVerifiedAt: true },
  update: { verifiedAtIsContent: true },
  credentials: { passkey: true },
  sessions: { extendAnswer: 'with-identity', renewedIssue: 'stays' },
  login: { continueWith: true },
  recovery: { flowType: true, expiredText: 'duration' },
});
