import { release } from './release.ts';
import { v1_2_0 } from './v1.2.0.ts';

/** Ory Kratos v1.3.1: ids and page tokens are checked, batches report per item, oidc links can be deleted. */
export const v1_3_1 = release(v1_2_0, {
  release: 'v1.3.1',
  json: { uuid: 'gofrs-4.4', time: 'go-1.23' },
  traits: { code: 'addresses', ipv6Groups: 'four-digits' },
  list: { idsFilter: 'uuid', pageToken: 'uuid' },
  batch: { failures: 'per-item', conflict: 'phantom' },
  credentials: {
    migrationHook: true,
    shaCryptRounds: 'may-be-omitted',
    factorCount: 'second-factors-first',
    passwordFactor: 'any-hash',
    keyFactor: 'identifier-with-text',
    webauthnKeys: 'with-flags',
    deletion: 'oidc-by-identifier',
    firstFactorText: 'You cannot remove first factor credentials.',
  },
  sessions: { pageToken: 'checked', extension: 'expiry', fasterExtend: true, cloudflareAddress: true },
  login: { submitLabel: 'sign-in-with-password' },
});
