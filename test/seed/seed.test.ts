import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { releaseNames } from '../../src/dialect/release-name.ts';
import { runIdentikit } from '../command-line/run-command.ts';
import { startMock } from '../mock/start-mock.ts';
import { startFlakyProxy } from './flaky-proxy.ts';
import { identitiesOf, type Listed, numbers, numbersOf } from './identities-of.ts';
import { seedable } from './seed-into.ts';

const folder = mkdtempSync(join(tmpdir(), 'identikit-seed-'));

async function identikit(...words: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runIdentikit(...words).ended;
  expect([code, stderr]).toEqual([0, '']);
  return stdout;
}

function post(url: string, body: object): Promise<Response> {
  return fetch(`${url}/admin/identities`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

const idsOf = (identities: readonly Listed[]): readonly string[] => identities.map(({ id }) => id).sort();

describe.each(releaseNames)('seed and unseed with %s', (release) => {
  test('put everybody there once, say who was there, and remove them alone', async () => {
    const server = await startMock({ release });
    const url = server.adminUrl;
    const target = await seedable(url);
    try {
      expect((await post(url, { schema_id: 'default', traits: { email: 'ada@example.org' } })).status).toBe(201);
      const strangers = await identitiesOf(url);

      expect(await target.seed(0, 2100)).toEqual({ created: 2100, alreadyThere: 0, failed: 0 });
      const seeded = await identitiesOf(url);
      expect(numbersOf(seeded)).toEqual(numbers(0, 2100));
      expect(seeded.filter(({ state }) => state === 'inactive').length).toBeGreaterThanOrEqual(60);
      expect(await target.seed(2050, 100)).toEqual({ created: 50, alreadyThere: 50, failed: 0 });
      expect(await target.seed(2145, 10)).toEqual({ created: 5, alreadyThere: 5, failed: 0 });
      await target.seed(0, 3, 'acme');
      expect(await target.unseed(true)).toMatchObject({ found: 2155, removed: 0 });
      expect(await target.unseed()).toEqual({ found: 2155, removed: 2155, left: [] });
      const left = await identitiesOf(url);
      expect(left).toHaveLength(4);
      expect(idsOf(left)).toEqual(expect.arrayContaining([...idsOf(strangers)]));
      expect(await target.unseed()).toEqual({ found: 0, removed: 0, left: [] });
    } finally {
      target.close();
      await server.close();
    }
  });
});

describe('seed', () => {
  test('goes to Connhex IAM', async () => {
    const server = await startMock({ dialect: 'connhex' });
    try {
      const said = await identikit('seed', server.adminUrl, '--dialect', 'connhex', '--count', '20');
      expect(said).toBe('20 created, 0 already there, 0 failed\n');
    } finally {
      await server.close();
    }
  });

  test('sends people one by one where there is no batch', async () => {
    const server = await startMock();
    const proxy = await startFlakyProxy(server.adminUrl, (method) => (method === 'PATCH' ? 'not-found' : 'none'));
    try {
      expect(await identikit('seed', proxy.url, '--count', '50')).toBe('50 created, 0 already there, 0 failed\n');
      expect(numbersOf(await identitiesOf(server.adminUrl))).toEqual(numbers(0, 50));
    } finally {
      await proxy.close();
      await server.close();
    }
  });

  test('puts people there, and unseed removes them', async () => {
    const server = await startMock();
    try {
      const url = server.adminUrl;
      expect(await identikit('seed', url, '--count', '30')).toBe('30 created, 0 already there, 0 failed\n');
      expect(await identikit('seed', url, '--count', '31')).toBe('1 created, 30 already there, 0 failed\n');
      expect(await identikit('unseed', url, '--dry-run')).toBe('31 would be removed\n');
      expect(await identikit('unseed', url, '--namespace', 'acme')).toBe('0 removed\n');
      expect(await identikit('unseed', url)).toBe('31 removed\n');
    } finally {
      await server.close();
    }
  });

  test('a dry run sends nothing', async () => {
    const server = await startMock();
    try {
      expect(await identikit('seed', server.adminUrl, '--dry-run')).toContain('100 people would be sent');
      expect(await identitiesOf(server.adminUrl)).toEqual([]);
    } finally {
      await server.close();
    }
  });

  test('tells whose name somebody else has, and goes on with the others', async () => {
    const server = await startMock();
    const report = join(folder, 'faults.ndjson');
    try {
      const said = await identikit('seed', server.adminUrl, '--dry-run', '--from', '7', '--count', '1');
      const { schema_id, traits } = JSON.parse(said.slice(said.indexOf('{')));
      expect((await post(server.adminUrl, { schema_id, traits })).status).toBe(201);
      const { code, stdout } = await runIdentikit('seed', server.adminUrl, '--count', '20', '--report', report).ended;
      expect([code, stdout]).toEqual([1, '19 created, 0 already there, 1 failed\n']);
      expect(JSON.parse(readFileSync(report, 'utf8'))).toEqual({
        number: 7,
        status: 409,
        reason: expect.stringContaining('somebody else'),
      });
      await identikit('unseed', server.adminUrl);
      expect(await identitiesOf(server.adminUrl)).toHaveLength(1);
    } finally {
      await server.close();
    }
  });

  test.each([
    [['http://127.0.0.1:1'], 3, 'Start the target'],
    [['nowhere'], 2, 'no http URL'],
    [['http://127.0.0.1:1', '--count', '0'], 2, '1 or more'],
    [['http://127.0.0.1:1', '--people-rate', '-1'], 2, 'whole number'],
  ])('%j ends with %i and one line', async (words, code, line) => {
    const ended = await runIdentikit('seed', ...words).ended;
    expect([ended.code, ended.stdout]).toEqual([code, '']);
    expect(ended.stderr).toContain(line);
    expect(ended.stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});
