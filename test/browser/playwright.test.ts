// Promise: `identikit/playwright` gives each test and its pages a world, and tells why requests were refused when it fails.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { chromiumFile } from './launch.ts';

const home = fileURLToPath(new URL('../../', import.meta.url));

interface Spec {
  readonly title: string;
  readonly ok: boolean;
  readonly tests: readonly { readonly results: readonly { readonly stderr: readonly { readonly text: string }[] }[] }[];
}

async function runExamples(): Promise<readonly Spec[]> {
  const folder = mkdtempSync(join(tmpdir(), 'identikit-playwright-'));
  const config = `${home}test/browser/playwright/playwright.config.ts`;
  const args = [`${home}node_modules/@playwright/test/cli.js`, 'test', '--config', config];
  const env = { ...process.env, CHROMIUM: chromiumFile(), OUTPUT_FOLDER: folder };
  const child = spawn(process.execPath, args, { cwd: home, env, stdio: ['ignore', 'pipe', 'inherit'] });
  let report = '';
  child.stdout.on('data', (text) => {
    report += text;
  });
  await once(child, 'close');
  return (JSON.parse(report) as { suites: readonly { specs: readonly Spec[] }[] }).suites.flatMap(({ specs }) => specs);
}

test('each test and its page are alone; one that fails is explained', async () => {
  const specs = await runExamples();
  expect(specs.map(({ title, ok }) => [title, ok])).toEqual([
    ['one has a world of its own', true],
    ['two has a world of its own', true],
    ['fails', false],
  ]);
  const told = specs
    .at(-1)!
    .tests[0]!.results[0]!.stderr.map(({ text }) => text)
    .join('');
  expect(told).toMatch(/identikit refused a request in world world-\d:\n {2}POST \/admin\/identities → 400\n/);
});
