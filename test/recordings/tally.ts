import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ReleaseName } from '../../src/dialect/release-name.ts';

/** How many recorded exchanges of an operation there are, and in how many the mock answered as recorded. */
export interface Count {
  passed: number;
  recorded: number;
}

/** Where the counts of the last run are; a file a release. */
export const tallyFolder = fileURLToPath(new URL('../.results/recordings/', import.meta.url));

/** Counts of one release by operationId. */
export type Tally = Record<string, Count>;

/** Counts one recorded exchange. */
export function count(tally: Tally, operationId: string, passed: boolean): void {
  tally[operationId] ??= { passed: 0, recorded: 0 };
  tally[operationId].recorded += 1;
  if (passed) tally[operationId].passed += 1;
}

/** Writes the counts of a release for `npm run docs:table`. */
export function writeTally(release: ReleaseName, tally: Tally): void {
  mkdirSync(tallyFolder, { recursive: true });
  writeFileSync(`${tallyFolder}${release}.json`, `${JSON.stringify(tally, null, 1)}\n`);
}
