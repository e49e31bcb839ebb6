import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ContractDocument } from '../../src/contract/bundle.ts';
import { contractDocument } from '../../src/contract/contract-document.ts';
import { type Judge, judge } from '../../src/contract/judge.ts';
import { answersTo } from '../../src/contract/judge-answers.ts';
import { readRoutes } from '../../src/contract/judge-routes.ts';
import type { ReleaseName } from '../../src/dialect/release-name.ts';
import { corpusSchemas, mockForSuite } from '../mock/start-mock.ts';
import { findFaults, reportFaults } from './faults.ts';
import { replay, type Sent } from './replay.ts';
import { collections, readScenarios } from './scenario.ts';
import { count, type Tally, writeTally } from './tally.ts';
import { wordOf } from './word-of.ts';

/**
 * Declares a test for each scenario that a release was recorded with: a mock of that release answers the same, and
 * each of its answers is as the contract of that release says.
 */
export function promiseRecordings(release: ReleaseName): void {
  const document = JSON.parse(contractDocument(release)) as ContractDocument;
  const routes = readRoutes(document);
  const tally: Tally = {};
  let left = 0;
  let contract: Judge;

  beforeAll(() => {
    contract = judge(document);
  });
  afterAll(() => {
    // A run of some of them says nothing of the rest.
    if (left === 0) writeTally(release, tally);
  });

  const operationOf = ({ request: { port = 'admin', method, path } }: Sent): string =>
    answersTo(routes, { listener: port, method, target: path }).name;

  const folders = collections.map((folder) => [folder, readScenarios(folder, release)] as const);
  const recorded = folders.filter(([, scenarios]) => scenarios.length > 0);
  for (const [, scenarios] of recorded) left += scenarios.length;
  describe.each(recorded)(`${release}: %s`, (folder, scenarios) => {
    const server = mockForSuite({ release, identitySchema: folder === 'corpus' ? corpusSchemas : [] });

    test.each(
      scenarios.map((scenario, index) => [scenario.id, scenario, index] as const),
    )('%s', async (_, scenario, index) => {
      left--;
      const played = await replay(scenario, server, wordOf(index));
      const faults = findFaults(scenario, release, played, contract);
      for (const [step, sent] of played.sent.entries()) {
        count(tally, operationOf(sent), !faults.some((fault) => fault.step === step));
      }
      if (faults.length > 0) expect.fail(reportFaults(scenario, faults, played));
    });
  });
}
