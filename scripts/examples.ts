/** Runs the projects of `examples/` as their users would: against the package as it is packed. Run it after a build. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, howToGetChromium } from './chromium.mjs';
import { unpackPackage } from './unpack-package.ts';

const examples: Readonly<Record<string, readonly string[]>> = {
  vitest: ['npm', 'test'],
  playwright: ['npm', 'test'],
  msw: ['npm', 'test'],
  python: ['python3', '-m', 'unittest'],
};

if (!chromium) throw new Error(`The examples need Chromium. ${howToGetChromium}`);
const folder = mkdtempSync(join(tmpdir(), 'identikit-examples-'));
try {
  const programs = ['msw', 'playwright', 'tsc', 'vite', 'vitest'];
  unpackPackage(folder, ['@ory/client-fetch', '@types/node', 'playwright-core', 'typescript', 'vite'], programs);
  cpSync(fileURLToPath(new URL('../examples', import.meta.url)), folder, { recursive: true });
  for (const name of ['.', 'msw']) run(name, ['npx', 'tsc', '-p', '.']);
  for (const [name, command] of Object.entries(examples)) run(name, command);
} finally {
  rmSync(folder, { recursive: true });
}

function run(name: string, [command, ...words]: readonly string[]): void {
  console.log(`\n# examples/${name}: ${[command, ...words].join(' ')}`);
  const env = { ...process.env, CHROMIUM: chromium, IDENTIKIT: join(folder, 'node_modules/.bin/identikit') };
  const { status } = spawnSync(command!, words, { cwd: join(folder, name), env, stdio: 'inherit' });
  if (status !== 0) throw new Error(`examples/${name} ended with ${status}`);
}
