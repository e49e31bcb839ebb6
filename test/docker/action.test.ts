import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateAction } from '@action-validator/core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { findMutant } from '../../conformance/mutants/find-mutant.ts';
import { startMutant } from '../../conformance/mutants/start-mutant.ts';
import { packageVersion } from '../../src/cli/version.ts';
import { startMock } from '../mock/start-mock.ts';

interface Step {
  readonly id?: string;
  readonly if: string;
  readonly env: Readonly<Record<string, string>>;
  readonly run: string;
}

const text = readFileSync('action.yml', 'utf8');
const action = parse(text) as {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
};

const fromSources = `${process.execPath} --import tsx src/cli/main.ts`;

let folder: string;
const ends: (() => unknown)[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'identikit-'));
});
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
  rmSync(folder, { recursive: true });
});

/** Carries the action out as a runner would: the steps whose condition holds, with bash. */
async function runAction(given: Readonly<Record<string, string>>) {
  const inputs = { ...defaults(), command: fromSources, ...given } as Record<string, string>;
  const holds = (condition: string): boolean =>
    condition.split(' && ').every((one) => {
      const [, operator, mode] = /^inputs\.mode (==|!=) '(\w+)'$/.exec(one)!;
      return (inputs.mode === mode) === (operator === '==');
    });
  const step = action.runs.steps.find((one) => holds(one.if))!;
  const variables = Object.entries(step.env).map(([name, value]) => [
    name,
    value.replace(/^\$\{\{ inputs\.([\w-]+) \}\}$/, (_, input: string) => inputs[input]!),
  ]);
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') };
  const env = { PATH: process.env.PATH, RUNNER_TEMP: folder, ...files, ...Object.fromEntries(variables) };
  const ran = await new Promise<{ code: number; said: string }>((resolve) => {
    // As GitHub calls it.
    execFile('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', step.run], { env }, (error, out, err) =>
      resolve({ code: Number(error?.code ?? 0), said: out + err }),
    );
  });
  return { ...ran, outputs: outputsOf(files.GITHUB_OUTPUT), summary: read(files.GITHUB_STEP_SUMMARY) };
}

const defaults = () => Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default]));

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

const outputsOf = (file: string): Record<string, string> =>
  Object.fromEntries([...read(file).matchAll(/^([\w-]+)=(.*)$/gm)].map(([, name, value]) => [name, value]));

test('action.yml is an action, of the version of this package, whose outputs come from its steps', () => {
  expect(validateAction(text)).toMatchObject({ errors: [] });
  expect(action.inputs.command!.default).toBe(`npx --yes identikit@${packageVersion}`);
  const ids = action.runs.steps.flatMap(({ id }) => id ?? []);
  for (const { value } of Object.values(action.outputs)) expect(ids).toContain(/steps\.(\w+)\.outputs/.exec(value)![1]);
  for (const { env } of action.runs.steps)
    for (const value of Object.values(env))
      expect(Object.keys(action.inputs)).toContain(/inputs\.([\w-]+)/.exec(value)![1]);
});

test('serve: the mock goes on after the step, and its URLs are outputs', async () => {
  const ports = { port: '0', 'public-port': '0' };
  const { code, said, outputs } = await runAction({ ...ports, release: 'v1.3.1', args: '--count 2\n--seed demo' });
  expect({ code, said }).toEqual({ code: 0, said: expect.stringContaining(`answers at ${outputs.url}`) });
  ends.push(() => process.kill(Number(outputs.pid), 'SIGTERM'));
  expect(await (await fetch(`${outputs.url}/admin/version`)).json()).toEqual({ version: 'v1.3.1' });
  expect(await (await fetch(`${outputs.url}/admin/identities`)).json()).toHaveLength(2);
  expect((await fetch(`${outputs['public-url']}/health/ready`)).status).toBe(200);
  expect(read(outputs.log!)).toBe('');
});

test('serve: the group of processes ends as one, though npx passes no signal on', async () => {
  const wrapper = join(folder, 'npx.sh');
  writeFileSync(wrapper, `${fromSources} "$@"\nexit\n`);
  const { outputs } = await runAction({ port: '0', 'public-port': '0', command: `bash ${wrapper}` });
  process.kill(-Number(outputs.pid), 'SIGTERM');
  await vi.waitFor(() => expect(fetch(`${outputs.url}/admin/version`)).rejects.toThrow('fetch failed'), 10_000);
});

test('serve: what keeps it from starting fails the step', async () => {
  const { code, said, outputs } = await runAction({ args: '--release v9' });
  expect(code).toBe(1);
  expect(said).toMatch(/::error::identikit ended before it answered: identikit: .*v9/);
  expect(outputs).toEqual({});
});

test('verify: a conformant deployment passes, with reports and a summary', async () => {
  const mock = await startMock();
  ends.push(() => mock.close());
  const reports = `junit=${folder}/deep/junit.xml\njson=${folder}/report.json\n`;
  const given = { mode: 'verify', url: mock.adminUrl, 'allow-writes': 'true', token: 'secret', reports };
  const { code, outputs, summary } = await runAction({ ...given, args: '--only patch' });
  expect({ code, outputs }).toEqual({ code: 0, outputs: { conformant: 'true' } });
  expect(read(`${folder}/deep/junit.xml`)).toContain('<testsuites');
  expect(JSON.parse(read(`${folder}/report.json`))).toBeTypeOf('object');
  expect(summary).not.toBe('');
});

test('verify: a deployment that is wrong fails the step', async () => {
  const mutant = await startMutant(findMutant('test-op-skipped'), { port: 0, publicPort: 0 });
  ends.push(() => mutant.close());
  const { code, outputs } = await runAction({
    mode: 'verify',
    url: mutant.adminUrl,
    'allow-writes': 'true',
    args: '--only patch',
  });
  expect({ code, outputs }).toEqual({ code: 1, outputs: { conformant: 'false' } });
});

test('a mode that there is not, and verify without a URL', async () => {
  expect(await runAction({ mode: 'mock' })).toMatchObject({ code: 2, said: expect.stringContaining("mode is 'mock'") });
  expect(await runAction({ mode: 'verify' })).toMatchObject({
    code: 2,
    said: expect.stringContaining('url is missing'),
  });
});
