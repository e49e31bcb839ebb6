import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ContractDocument } from '../../src/contract/bundle.ts';
import { contractDocument } from '../../src/contract/contract-document.ts';
import { type Judge, judge } from '../../src/contract/judge.ts';
import { answersTo } from '../../src/contract/judge-answers.ts';
import { readRoutes } from '../../src/contract/judge-routes.ts';
import type { ReleaseName } from '../../src/dialect/release-name.ts';
import type { RunningServer } from '../../src/server/start.ts';
import { corpusSchemas, startMock } from '../mock/start-mock.ts';
import { differences } from './differences.ts';
import { type Replay, replay, type Sent } from './replay.ts';
import { type Json, readScenarios, type Scenario } from './scenario.ts';
import { foldLists } from './settle.ts';
import { count, type Tally, writeTally } from './tally.ts';

/**
 * Declares a test for each scenario that a release was recorded with: a mock of that release answers the same, and
 * each of its answers is as the contract of that release says.
 */
export function promiseRecordings(release: ReleaseName): void {
  const document = JSON.parse(contractDocument(release)) as ContractDocument;
  const routes = readRoutes(document);
  const tally: Tally = {};
  let contract: Judge;

  beforeAll(() => {
    contract = judge(document);
  });
  afterAll(() => writeTally(release, tally));

  const operationOf = ({ request: { port = 'admin', method, path } }: Sent): string =>
    answersTo(routes, { listener: port, method, target: path }).name;

  const folders = (['core', 'more', 'corpus'] as const).map(
    (folder) => [folder, readScenarios(folder, release)] as const,
  );
  const recorded = folders.filter(([, scenarios]) => scenarios.length > 0);
  describe.each(recorded)(`${release}: %s`, (folder, scenarios) => {
    let server: RunningServer;
    beforeAll(async () => {
      server = await startMock({ release, identitySchema: folder === 'corpus' ? corpusSchemas : [] });
    });
    afterAll(() => server.close());

    test.each(
      scenarios.map((scenario, index) => [scenario.id, scenario, index] as const),
    )('%s', async (_, scenario, index) => {
      const played = await replay(scenario, server, wordOf(index));
      const faults = faultsOf(scenario, release, played, contract);
      for (const [step, sent] of played.sent.entries()) {
        count(tally, operationOf(sent), !faults.some((fault) => fault.step === step));
      }
      if (faults.length > 0) expect.fail(report(scenario, faults, played));
    });
  });
}

/** One thing that is wrong with an answer, or with the relations between the answers when `step` is undefined. */
interface Fault {
  readonly step: number | undefined;
  readonly what: string;
}

function faultsOf(
  scenario: Scenario,
  release: ReleaseName,
  { observed, sent }: Replay,
  contract: Judge,
): readonly Fault[] {
  const recorded = scenario.recorded[release]!;
  const steps = recorded.steps.flatMap((expected, step) => {
    const differing = differences(foldLists(expected as Json), observed.steps[step] as Json);
    return differing.map((what) => ({ step, what }));
  });
  const judged = sent.flatMap((exchange, step) => violationsOf(exchange, contract).map((what) => ({ step, what })));
  const relations = (scenario.relations ?? []).flatMap((relation, i) => {
    const [expected, got] = [recorded.relations[i], observed.relations[i]];
    return expected === got ? [] : [{ step: undefined, what: `${relation}: expected ${expected}, got ${got}` }];
  });
  return [...steps, ...judged, ...relations];
}

function violationsOf({ request, answer }: Sent, contract: Judge): readonly string[] {
  if (answer === 'dropped') return [];
  const { port: listener = 'admin', method, path: target } = request;
  const { status, headers, text: body } = answer;
  const violations = contract.check({ listener, method, target, status, headers, body });
  return violations.map(({ where, message }) => `breaks the contract in its ${where}: ${message}`);
}

function report({ id, about }: Scenario, faults: readonly Fault[], { sent }: Replay): string {
  const shown = faults.slice(0, 12).map(({ step, what }) => {
    if (step === undefined) return `  relation ${what}`;
    const {
      step: { name },
      request,
    } = sent[step]!;
    return `  step ${step + 1} "${name}", ${request.method} ${request.path.slice(0, 120)}\n    ${what.replaceAll('\n', '\n    ')}`;
  });
  const left = faults.length > shown.length ? [`  and ${faults.length - shown.length} more`] : [];
  return [`${id} (${about})`, ...shown, ...left].join('\n');
}

/** The word of the scenario number `index`: as long as those of the recordings, and as random to look at. */
function wordOf(index: number): string {
  const letters = Array.from({ length: 8 }, (_, i) =>
    String.fromCharCode(97 + ((Math.floor(index / 26 ** (i % 3)) + 7 * i) % 26)),
  );
  return `r${letters.join('')}x`;
}
