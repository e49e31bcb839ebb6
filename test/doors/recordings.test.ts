// Promise: through `fetch` the mock answers as real releases answered, wherever a Request can say what was asked.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ReleaseName } from '../../src/dialect/release-name.ts';
import { type MockBackend, start } from '../../src/index.ts';
import { recordedConfig } from '../mock/start-mock.ts';
import { findFaults, reportFaults } from '../recordings/faults.ts';
import { replay, type Target } from '../recordings/replay.ts';
import { readScenarios } from '../recordings/scenario.ts';
import { wordOf } from '../recordings/word-of.ts';
import type { WireRequest } from '../wire/send.ts';

class Unsayable extends Error {}

const lenient = { check: () => [] };
const backends = new Map<ReleaseName, MockBackend>();
const releases = ['v1.0.0', 'v26.2.0'] as const;
beforeAll(async () => {
  for (const release of releases) backends.set(release, await start({ release, config: recordedConfig }));
});
afterAll(() => Promise.all([...backends.values()].map((backend) => backend.close())));

test.each(releases)('%s', async (release) => {
  const backend = backends.get(release)!;
  const target: Target = { adminUrl: backend.url, publicUrl: backend.publicUrl, send: sendTo(backend) };
  const scenarios = [...readScenarios('core', release), ...readScenarios('more', release)];
  const reports: string[] = [];
  let said = 0;
  for (const [index, scenario] of scenarios.entries()) {
    const played = await replay(scenario, target, wordOf(index)).catch((error) => {
      if (!(error instanceof Unsayable)) throw error;
    });
    if (!played) continue;
    said++;
    const faults = findFaults(scenario, release, played, lenient);
    if (faults.length > 0) reports.push(reportFaults(scenario, faults, played));
  }
  expect(reports.join('\n\n')).toBe('');
  expect(said / scenarios.length).toBeGreaterThan(0.9);
});

function sendTo({ fetch }: MockBackend): NonNullable<Target['send']> {
  return async (url, wire) => {
    const request = requestOf(url, wire);
    const response = await fetch(request).catch((error) => {
      if (!(error instanceof TypeError)) throw error;
    });
    if (!response) return 'dropped';
    return { status: response.status, headers: Object.fromEntries(response.headers), text: await response.text() };
  };
}

/** @throws Unsayable for bodies of GET, paths that URLs normalise, and the like */
function requestOf(url: string, { method, path, headers, body }: WireRequest): Request {
  try {
    // Bytes, as text would bring a Content-Type with it.
    const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
    const request = new Request(url + path, {
      method,
      headers: headers as Record<string, string>,
      ...(bytes ? { body: bytes } : {}),
    });
    if (request.url === url + path) return request;
  } catch {}
  throw new Unsayable(`${method} ${path}`);
}
