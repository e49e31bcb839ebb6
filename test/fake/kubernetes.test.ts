import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { startMock } from '../mock/start-mock.ts';
import { identitiesOf, numbers, numbersOf } from '../seed/identities-of.ts';
import { generate } from './generate.ts';

const home = fileURLToPath(new URL('../../', import.meta.url));

interface Job {
  readonly kind: string;
  readonly spec: {
    readonly completions: number;
    readonly template: {
      readonly spec: {
        readonly containers: readonly [
          { command: string[]; args: string[]; env: readonly { name: string; value: string }[] },
        ];
      };
    };
  };
}

/** Runs what a pod of each index of an example's Job would, one after the other. */
async function runPods(file: string, env: Readonly<Record<string, string>>): Promise<void> {
  const text = readFileSync(`${home}examples/kubernetes/${file}`, 'utf8');
  const job = parseAllDocuments(text)
    .map((document) => document.toJS() as Job)
    .find(({ kind }) => kind === 'Job')!;
  const [container] = job.spec.template.spec.containers;
  const bin = mkdtempSync(join(tmpdir(), 'identikit-bin-'));
  writeFileSync(
    join(bin, 'npx'),
    `#!/bin/sh\nshift 2\ncd "${home}" && exec "${process.execPath}" --import tsx src/cli/main.ts "$@"\n`,
  );
  chmodSync(join(bin, 'npx'), 0o755);
  const own = Object.fromEntries(container.env.map(({ name, value }) => [name, value]));
  const [shell, ...words] = [...container.command, ...container.args];
  for (let index = 0; index < job.spec.completions; index++) {
    const PATH = `${bin}:${process.env.PATH}`;
    await promisify(execFile)(shell!, words, { env: { ...own, PATH, JOB_COMPLETION_INDEX: String(index), ...env } });
  }
}

test('the files of all pods are what a single run writes', async () => {
  const out = mkdtempSync(join(tmpdir(), 'identikit-people-'));
  await runPods('people.yaml', { COUNT: '1001', OUT: `${out}/` });
  const parts = readdirSync(out)
    .sort()
    .map((file) => readFileSync(join(out, file), 'utf8'));
  expect(parts).toHaveLength(8);
  expect(parts.join('')).toBe((await generate('--seed', 'demo', '--count', '1001')).stdout);
});

test('all pods together put everybody there once', async () => {
  const server = await startMock();
  try {
    await runPods('seed.yaml', { COUNT: '101', ADMIN_URL: server.adminUrl });
    expect(numbersOf(await identitiesOf(server.adminUrl))).toEqual(numbers(0, 101));
  } finally {
    await server.close();
  }
});
