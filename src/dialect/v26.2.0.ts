import { release } from './release.ts';
import { v25_4_0 } from './v25.4.0.ts';

/** Ory Kratos v26.2.0: the admin prefix is rewritten in place, schema ids may be encoded, batch reasons are specific. */
export const v26_2_0 = release(v25_4_0, {
  release: 'v26.2.0',
  http: {
    router: 'servemux',
    adminPrefix: 'rewrite',
    cleanPathStatus: 307,
    cacheControl: 'every-get',
    closesAfterTooLarge: true,
    cleansPublicPaths: false,
    csrfDetails: 'of-the-request',
  },
  create: { recoveryViaType: 'string' },
  identity: { bareNumberMetadata: 'scan-fails' },
  traits: { urlHosts: 'strict' },
  batch: { itemReason: 'specific', emptyDeletion: 'left-out' },
  schemas: { encodedIds: true },
});
