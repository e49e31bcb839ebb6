// Promise: with --database postgres, a mock answers as each release did on PostgreSQL 15 where it is not like SQLite.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Json, Scenario } from '../../conformance/recording/scenario.ts';
import { foldLists } from '../../conformance/recording/settle.ts';
import { releaseNames } from '../../src/dialect/release-name.ts';
import { mockForSuite } from '../mock/start-mock.ts';
import { differences } from '../recordings/differences.ts';
import { replay } from '../recordings/replay.ts';
import { wordOf } from '../recordings/word-of.ts';

const folder = fileURLToPath(new URL('../../fixtures/postgres/', import.meta.url));
const scenarios = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(folder + file, 'utf8')) as Scenario);

describe.each(releaseNames)('%s', (release) => {
  const mock = mockForSuite({ release, database: 'postgres' });
  const recorded = scenarios.filter((scenario) => scenario.recorded[release] !== undefined);

  test.each(recorded)('$id: $about', async (scenario) => {
    const { observed } = await replay(scenario, mock, wordOf(recorded.indexOf(scenario)));
    const expected = foldLists(scenario.recorded[release]!.steps as unknown as Json);
    expect(differences(expected, observed.steps as unknown as Json)).toEqual([]);
  });
});

describe('on SQLite', () => {
  const mock = mockForSuite({});
  const odd = scenarios.filter(({ id }) => id === 'json-numbers' || id === 'json-names' || id === 'page-tokens');

  test.each(odd)('$id is answered otherwise', async (scenario) => {
    const { observed } = await replay(scenario, mock, wordOf(odd.indexOf(scenario)));
    const onPostgres = foldLists(scenario.recorded['v26.2.0']!.steps as unknown as Json);
    expect(differences(onPostgres, observed.steps as unknown as Json)).not.toEqual([]);
  });
});
