// Promise: Connhex IAM answers every recorded scenario as Ory Kratos v1.1.0 did, below /iam instead of /admin.
import { describe, expect, test } from 'vitest';
import type { Json, RecordedAnswer, Scenario } from '../../conformance/recording/scenario.ts';
import { foldLists } from '../../conformance/recording/settle.ts';
import { mockForSuite } from '../mock/start-mock.ts';
import { differences } from '../recordings/differences.ts';
import { replay } from '../recordings/replay.ts';
import { readScenarios } from '../recordings/scenario.ts';
import { wordOf } from '../recordings/word-of.ts';

/** The scenario as a client of Connhex IAM sends it. */
function belowIam(scenario: Scenario): Scenario {
  const steps = scenario.steps.map(({ request, ...step }) => ({
    ...step,
    request: { ...request, path: request.path.replace(/^\/admin(?=\/|$)/, '/iam') },
  }));
  return { ...scenario, steps };
}

/** The answer with the paths in its headers as Kratos has them; bodies have none but in pages beside redirects. */
function asOfKratos(answer: RecordedAnswer): RecordedAnswer {
  const headers = Object.entries(answer.headers ?? {}).map(([name, value]) => [
    name,
    value.replaceAll('/iam/', '/admin/'),
  ]);
  return answer.headers ? { ...answer, headers: Object.fromEntries(headers) } : answer;
}

describe.each(['core', 'more'])('%s', (collection) => {
  const mock = mockForSuite({ dialect: 'connhex' });
  const scenarios = readScenarios(collection, 'v1.1.0').map(
    (scenario, index) => [scenario.id, scenario, index] as const,
  );

  test.each(scenarios)('%s', async (_, scenario, index) => {
    const { observed } = await replay(belowIam(scenario), mock, wordOf(index));
    const { steps, relations } = scenario.recorded['v1.1.0']!;
    const expected = foldLists(steps as unknown as Json);
    expect(differences(expected, observed.steps.map(asOfKratos) as unknown as Json)).toEqual([]);
    expect(observed.relations).toEqual(relations);
  });
});
