// Promise: --explore finds where a server parts from its release, and prints the shortest way there as a script.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { findMutant } from '../../conformance/mutants/find-mutant.ts';
import { startMutant } from '../../conformance/mutants/start-mutant.ts';
import type { RunningServer } from '../../src/server/start.ts';
import { runIdentikit } from '../command-line/run-command.ts';
import { startMock } from '../mock/start-mock.ts';

const folder = mkdtempSync(join(tmpdir(), 'identikit-explore-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function explored(server: RunningServer, duration: string, ...words: readonly string[]) {
  return await runIdentikit('verify', server.adminUrl, '--explore', duration, '--seed', 'test', ...words).ended;
}

/** The requests of a script. */
const requestsOf = (script: string): readonly string[] =>
  Array.from(script.matchAll(/^await send\('(\w+)', `([^`?]*)/gm), ([, method, path]) => `${method} ${path}`);

describe('a server that is wrong in one way', () => {
  test.each([
    ['deleting-twice-is-fine', [expect.stringMatching(/^DELETE \/identities\/[\da-f-]{36}$/)], / 204$/],
    ['deleted-yet-taken', ['POST /identities', expect.stringContaining('DELETE'), 'POST /identities'], / 409 /],
    ['put-keeps-the-external-id', ['POST /identities', expect.stringContaining('PUT')], / 200 .*"external_id"/],
  ])('%s', async (name, requests, proof) => {
    const server = await startMutant(findMutant(name), { port: 0, publicPort: 0 });
    try {
      const { code, stdout, stderr } = await explored(server, '30s', '--allow-writes');
      expect(stderr).toMatch(/the shortest that shows a difference has/);
      expect([code, requestsOf(stdout)]).toEqual([1, requests]);
      expect(server.backend.world.size).toBe(0);
      const script = join(folder, `${name}.mjs`);
      writeFileSync(script, stdout);
      const { stdout: said } = await promisify(execFile)(process.execPath, [script]);
      expect(said.trimEnd().split('\n').at(-1)).toMatch(proof);
      expect(server.backend.world.size).toBe(0);
    } finally {
      await server.close();
    }
  });
});

test('the mock is like the reference, and is left as it was', async () => {
  const server = await startMock({ release: 'v1.3.1', count: 3 });
  const { code, stdout, stderr } = await explored(server, '2s', '--allow-writes');
  expect(stderr).toMatch(/^identikit: \d+ sequences, seed test: no difference to Ory Kratos v1\.3\.1\n$/);
  expect([code, stdout, server.backend.world.size]).toEqual([0, '', 3]);
  await server.close();
});

test('a server on another database is like the reference', async () => {
  const server = await startMock({ release: 'v25.4.0', database: 'postgres' });
  const { stdout, stderr } = await explored(server, '3s', '--allow-writes');
  expect([stdout, stderr]).toEqual(['', expect.stringContaining('no difference to Ory Kratos v25.4.0')]);
  await server.close();
});

test('nothing is explored without leave to write', async () => {
  const server = await startMock();
  const { code, stderr } = await explored(server, '2s');
  expect([code, stderr]).toEqual([2, expect.stringMatching(/^identikit: .*--allow-writes/)]);
  await server.close();
});
