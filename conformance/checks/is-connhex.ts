import type { Dialect } from '../../src/dialect/behaviour.ts';
import { connhex } from '../../src/dialect/connhex.ts';

/** Whether the target claims to be Connhex IAM, which is known by where its API stands. */
export const isConnhex = ({ http, release }: Dialect): boolean =>
  http.basePath === connhex.http.basePath && release === connhex.release;
