import type { Json, Scenario } from '../../conformance/recording/scenario.ts';
import { foldLists } from '../../conformance/recording/settle.ts';
import type { Judge } from '../../src/contract/judge.ts';
import type { ReleaseName } from '../../src/dialect/release-name.ts';
import { differences } from './differences.ts';
import type { Replay, Sent } from './replay.ts';

/** One thing that is wrong with an answer, or with the relations between the answers when `step` is undefined. */
export interface Fault {
  readonly step: number | undefined;
  readonly what: string;
}

/** How the answers to a scenario differ from those of a release, and break the contract of that release. */
export function findFaults(
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

/** Faults for people: which scenario, which step, what was expected and what came. */
export function reportFaults({ id, about }: Scenario, faults: readonly Fault[], { sent }: Replay): string {
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
