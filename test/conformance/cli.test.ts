import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningServer } from '../../src/server/start.ts';
import { startMock } from '../mock/start-mock.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
let server: RunningServer;
beforeAll(async () => {
  server = await startMock();
});
afterAll(() => server.close());

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function identikit(args: readonly string[], onOutput?: (child: ChildProcess) => void): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', 'tsx', `${root}src/cli/main.ts`, ...args], { cwd: root });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (text) => {
    said.stdout += text;
    onOutput?.(child);
  });
  child.stderr.on('data', (text) => {
    said.stderr += text;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...said })));
}

test('0: conformant', async () => {
  const { code, stdout } = await identikit(['verify', server.adminUrl, '--allow-writes', '--only', 'get']);
  expect([code, stdout]).toEqual([0, expect.stringMatching(/is conformant to Ory Kratos v26\.2\.0: \d+ pass in/)]);
});

test('1: not conformant, because it claims to be another release', async () => {
  const args = ['verify', server.adminUrl, '--release', 'v1.0.0', '--only', 'error', '--report', 'tap'];
  const { code, stdout } = await identikit(args);
  expect([code, stdout]).toEqual([1, expect.stringMatching(/^not ok \d+ - error\.id-header$/m)]);
});

test('2: wrong usage', async () => {
  const { code, stderr } = await identikit(['verify', server.adminUrl, '--only', 'nonesuch']);
  expect([code, stderr]).toEqual([2, expect.stringMatching(/^identikit: no check is called nonesuch/)]);
});

test('3: the public port cannot be tested', async () => {
  const { code, stderr } = await identikit(['verify', server.publicUrl]);
  expect([code, stderr]).toEqual([3, expect.stringMatching(/name the admin URL/)]);
});

test('an option that makes no sense is told in one line', async () => {
  for (const [option, value] of [
    ['--rate', '0'],
    ['--eventual', 'soon'],
    ['--explore', '60'],
    ['--proxy', 'somewhere'],
    ['--concurrency', 'many'],
  ] as const) {
    const { code, stdout, stderr } = await identikit(['verify', server.adminUrl, option, value]);
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringMatching(/^identikit: [^\n]*\n$/)]);
    expect(stderr).toContain(option);
  }
});

test('a run of no checks is refused: it would find everybody conformant', async () => {
  for (const [words, says] of [
    [['--only', 'delete.twice'], /no check is left.*read-only.*--allow-writes/],
    [['--allow-writes', '--only', 'delete', '--skip', 'delete'], /no check is left/],
    [['--only', 'external-id.unknown-one', '--release', 'v1.3.1'], /v1\.3\.1 has nothing that the checks/],
  ] as const) {
    const { code, stdout, stderr } = await identikit(['verify', server.adminUrl, ...words]);
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringMatching(/^identikit: [^\n]*\n$/)]);
    expect(stderr).toMatch(says);
  }
});

test('what cannot be read as it is meant is told in one line', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'identikit-cli-'));
  const broken = join(folder, 'waivers.yml');
  writeFileSync(broken, 'a: [\n');
  const noDay = join(folder, 'no-day.yml');
  writeFileSync(noDay, '- { check: delete.twice, reason: known, expires: 2026-02-30 }\n');
  for (const [words, says] of [
    [['--public', 'nope'], /"nope" is no http URL\. Name the public URL/],
    [['--base-path', 'iam'], /--base-path "iam" is not the beginning of a path/],
    [['--identity-schema', 'person.json'], /--identity-schema.*person\.json.*ID=FILE/],
    [['--waivers', broken], /waivers\.yml is no YAML.*at line 2, column 1\. Mend/],
    [['--waivers', noDay], /no-day\.yml, entry 1: "expires" is 2026-02-30, which is no date/],
    [['--allow-writes', '--explore', '1s', '--report', 'json'], /--explore.*--report/],
  ] as const) {
    const { code, stdout, stderr } = await identikit(['verify', server.adminUrl, ...words]);
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringMatching(/^identikit: [^\n]*\n$/)]);
    expect(stderr).toMatch(says);
  }
  rmSync(folder, { recursive: true });
});

test('what is no terminal sees no progress', async () => {
  const { stderr } = await identikit(['verify', server.adminUrl, '--only', 'get']);
  expect(stderr).toBe('');
});

test('--plan runs nothing, explain tells why', async () => {
  const plan = await identikit(['verify', server.adminUrl, '--allow-writes', '--only', 'patch', '--plan']);
  expect([plan.code, plan.stdout]).toEqual([0, expect.stringMatching(/^must {3}patch\.denied-paths$/m)]);
  const list = await identikit(['explain', 'list']);
  expect([list.code, list.stdout]).toEqual([0, expect.stringMatching(/^must {3}patch\.test-op-is-refused {2,}\S/m)]);
  const { code, stdout } = await identikit(['explain', 'patch.test-op-is-refused']);
  expect([code, stdout]).toEqual([0, expect.stringMatching(/patch-three-ops[\s\S]*move, copy and test are refused/)]);
  const denied = await identikit(['explain', 'delete.twice', '--dialect', 'connhex']);
  expect(denied.stdout).toMatch(/documentation of Connhex IAM says otherwise[\s\S]*level {7}should/);
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s: what was made is removed', async (signal) => {
  let sent = false;
  const args = ['verify', server.adminUrl, '--allow-writes', '--concurrency', '1', '--report', 'ndjson'];
  const { code, stdout } = await identikit(args, (child) => {
    if (!sent) child.kill(signal);
    sent = true;
  });
  expect(code).toBe(130);
  expect(JSON.parse(stdout.trim().split('\n').at(-1)!)).toMatchObject({
    event: 'run-finished',
    interrupted: true,
    left: [],
  });
  expect(server.backend.world.size).toBe(0);
});
