import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { randomOf } from '../../src/command/random.ts';
import { runIdentikit } from '../command-line/run-command.ts';
import { startMock } from '../mock/start-mock.ts';
import { type Mishap, startFlakyProxy } from './flaky-proxy.ts';
import { identitiesOf, numbers, numbersOf } from './identities-of.ts';

const folder = mkdtempSync(join(tmpdir(), 'identikit-mishaps-'));
const mishaps: readonly Mishap[] = ['busy', 'bad-gateway', 'cut-before', 'cut-after', 'error-after'];

/** With names of their own, and without any. */
const schemas = [
  [
    'people who have names of their own',
    fileURLToPath(new URL('../../fixtures/schemas/default.json', import.meta.url)),
  ],
  ['people whom nothing tells apart', fileURLToPath(new URL('nameless.schema.json', import.meta.url))],
] as const;

describe.each(['v1.0.0', 'v1.1.0', 'v1.3.1', 'v26.2.0'] as const)('%s', (release) => {
  test.each(schemas)('%s are there once, whatever gets lost', async (_, schema) => {
    const identitySchema = [`default=${schema}`];
    const server = await startMock({ release, identitySchema });
    const random = randomOf(`${release} ${schema.length}`);
    const next = (method: string): Mishap =>
      method === 'GET' || random.next() % 2 ? 'none' : mishaps[random.next() % mishaps.length]!;
    const proxy = await startFlakyProxy(server.adminUrl, next);
    try {
      const words = ['--schema', schema, '--people-rate', '2000', '--retries', '30'];
      const { code, stdout, stderr } = await runIdentikit('seed', proxy.url, '--count', '2000', ...words).ended;
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toContain(' 0 failed');
      expect(numbersOf(await identitiesOf(server.adminUrl))).toEqual(numbers(0, 2000));
    } finally {
      await proxy.close();
      await server.close();
    }
  });
});

describe.each(schemas)('a seed of %s that is killed', (_, schema) => {
  test.each(['v1.2.0', 'v26.2.0'] as const)('goes on with --resume, at %s', async (release) => {
    const identitySchema = [`default=${schema}`];
    const server = await startMock({ release, identitySchema });
    const file = join(folder, `${release}-${schema.length}.journal`);
    const words = ['--schema', schema, '--resume', file, '--count', '2000'];
    try {
      for (let round = 0; round < 2; round++) {
        const before = server.backend.world.size;
        const run = runIdentikit('seed', server.adminUrl, ...words, '--people-rate', '500');
        while (server.backend.world.size < before + 300) await wait(1);
        await wait(Math.random() * 20);
        run.end('SIGKILL');
        await run.ended;
      }
      const { code, stdout } = await runIdentikit('seed', server.adminUrl, ...words).ended;
      expect([code, stdout]).toEqual([0, expect.stringContaining(' 0 failed')]);
      expect(numbersOf(await identitiesOf(server.adminUrl))).toEqual(numbers(0, 2000));
      const other = await runIdentikit('seed', server.adminUrl, ...words, '--seed', 'other').ended;
      expect([other.code, other.stderr]).toEqual([2, expect.stringContaining('about another run')]);
    } finally {
      await server.close();
    }
  });
});

test('a deployment that is gone ends the run, and the next one goes on', async () => {
  const server = await startMock();
  const file = join(folder, 'gone.journal');
  let requests = 0;
  const proxy = await startFlakyProxy(server.adminUrl, (method) =>
    method === 'PATCH' && ++requests > 2 ? 'bad-gateway' : 'none',
  );
  try {
    const words = ['--count', '400', '--resume', file, '--people-rate', '100', '--concurrency', '1', '--retries', '1'];
    const gone = await runIdentikit('seed', proxy.url, ...words).ended;
    expect([gone.code, gone.stderr]).toEqual([3, expect.stringContaining('does not serve')]);
    requests = Number.NEGATIVE_INFINITY;
    const { stdout } = await runIdentikit('seed', proxy.url, ...words).ended;
    expect(stdout).toBe('200 created, 200 already there, 0 failed\n');
  } finally {
    await proxy.close();
    await server.close();
  }
});

test('those who wait for another try do not hold the end up', async () => {
  const server = await startMock();
  const proxy = await startFlakyProxy(server.adminUrl, (method) => (method === 'PATCH' ? 'bad-gateway' : 'none'));
  try {
    const words = ['--count', '400', '--people-rate', '100', '--concurrency', '4', '--retries', '3'];
    const { code, stdout, stderr } = await runIdentikit('seed', proxy.url, ...words).ended;
    expect([code, stdout, stderr.trimEnd().split('\n').length]).toEqual([3, '', 1]);
  } finally {
    await proxy.close();
    await server.close();
  }
});
