import type { Dialect } from './behaviour.ts';
import type { ReleaseName } from './release-name.ts';
import { v1_0_0 } from './v1.0.0.ts';
import { v1_1_0 } from './v1.1.0.ts';
import { v1_2_0 } from './v1.2.0.ts';
import { v1_3_1 } from './v1.3.1.ts';
import { v25_4_0 } from './v25.4.0.ts';
import { v26_2_0 } from './v26.2.0.ts';

/** Each release's dialect by its name. */
export const releases: Readonly<Record<ReleaseName, Dialect>> = {
  'v1.0.0': v1_0_0,
  'v1.1.0': v1_1_0,
  'v1.2.0': v1_2_0,
  'v1.3.1': v1_3_1,
  'v25.4.0': v25_4_0,
  'v26.2.0': v26_2_0,
};

/** The release that `serve` speaks unless told otherwise. */
export const newestRelease: ReleaseName = 'v26.2.0';
