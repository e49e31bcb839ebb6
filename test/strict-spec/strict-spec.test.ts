// Promise: --strict-spec answers as the public description promises, where a quirk says that it does.
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { readQuirks } from '../../src/contract/quirks.ts';
import type { ReleaseName } from '../../src/dialect/release-name.ts';
import type { RunningServer } from '../../src/server/start.ts';
import { startMock } from '../mock/start-mock.ts';
import { asking } from './asking.ts';
import { batchQuirks } from './batch-quirks.ts';
import { identityQuirks } from './identity-quirks.ts';
import { listQuirks } from './list-quirks.ts';
import { patchQuirks } from './patch-quirks.ts';
import { sessionQuirks } from './session-quirks.ts';

const shown = { ...identityQuirks, ...patchQuirks, ...listQuirks, ...batchQuirks, ...sessionQuirks };
const kept = readQuirks().filter(({ strict }) => strict !== null);

const loud = `loud=${fileURLToPath(new URL('loud.schema.json', import.meta.url))}`;
const servers = new Map<string, Promise<RunningServer>>();
function serve(release: ReleaseName, strictSpec: boolean): Promise<RunningServer> {
  const key = `${release} ${strictSpec}`;
  const server = servers.get(key) ?? startMock({ release, strictSpec, identitySchema: [loud] });
  servers.set(key, server);
  return server;
}
afterAll(async () => {
  for (const server of servers.values()) await (await server).close();
});

test('each quirk that says how strict answers are is shown here', () => {
  expect(Object.keys(shown).sort()).toEqual(kept.map(({ name }) => name).sort());
});

describe.each(kept)('$name', ({ name, releases, strict }) => {
  const example = shown[name];
  if (!example) return;
  expect(example.observed).not.toEqual(example.strict);
  const inReleases = example.release ? [example.release] : [...new Set([releases.since, releases.until])];

  test.each(inReleases)(`%s: ${strict}`, async (release) => {
    expect(await example.show(asking(await serve(release, true)))).toEqual(example.strict);
  });

  test.each(inReleases)('%s does not without --strict-spec', async (release) => {
    expect(await example.show(asking(await serve(release, false)))).toEqual(example.observed);
  });
});
