import { release } from './release.ts';
import { v1_1_0 } from './v1.1.0.ts';

/** Connhex IAM: Ory Kratos v1.1.0, mounted elsewhere. What its documentation promises beyond that, `strictly` keeps. */
export const connhex = release(v1_1_0, { http: { basePath: '/iam' } });
