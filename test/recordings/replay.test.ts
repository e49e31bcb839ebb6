// Promise: replaying tells releases apart: wherever two were recorded with different answers, one is not taken for the other.
import { expect, test } from 'vitest';
import { mockForSuite } from '../mock/start-mock.ts';
import { findFaults } from './faults.ts';
import { replay } from './replay.ts';
import { readScenarios } from './scenario.ts';

const server = mockForSuite({ release: 'v1.3.1' });
const lenient = { check: () => [] };

test('a server of v1.3.1 is found out by every recording of v26.2.0 that is another', async () => {
  const scenarios = readScenarios('core', 'v26.2.0').filter(({ recorded }) => recorded['v1.3.1'] !== undefined);
  const others = scenarios.filter(
    ({ recorded }) => JSON.stringify(recorded['v1.3.1']) !== JSON.stringify(recorded['v26.2.0']),
  );
  expect(others.length).toBeGreaterThan(100);
  const missed: string[] = [];
  for (const [index, scenario] of others.entries()) {
    const word = `rnumber${String.fromCharCode(97 + (index % 26), 97 + Math.floor(index / 26))}x`;
    const played = await replay(scenario, server, word);
    if (findFaults(scenario, 'v26.2.0', played, lenient).length === 0) missed.push(scenario.id);
  }
  expect(missed).toEqual([]);
});
