import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Scenario } from '../../conformance/recording/scenario.ts';
import type { ReleaseName } from '../../src/dialect/release-name.ts';

const home = fileURLToPath(new URL('../../fixtures/recordings/', import.meta.url));

/** The folders of recordings. */
export const collections: readonly string[] = readdirSync(home, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** The scenarios of a folder of recordings that a release was recorded with, by name. */
export function readScenarios(collection: string, release: ReleaseName): readonly Scenario[] {
  const files = readdirSync(home + collection).filter((file) => file.endsWith('.json'));
  const scenarios = files.sort().map((file) => readFileSync(`${home}${collection}/${file}`, 'utf8'));
  return scenarios
    .map((text) => JSON.parse(text) as Scenario)
    .filter(({ recorded }) => recorded[release] !== undefined);
}
