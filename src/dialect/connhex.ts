import { release } from './release.ts';
import { strictly } from './strict.ts';
import { v1_1_0 } from './v1.1.0.ts';

/** Connhex IAM: Ory Kratos v1.1.0 below a path of its own. */
export const connhex = release(v1_1_0, { http: { basePath: '/iam' } });

/** Connhex IAM as its documentation promises. */
export const strictConnhex = release(strictly(connhex), {
  identity: { includableTypes: ['password', 'totp', 'oidc', 'webauthn', 'lookup_secret', 'code'] },
});
