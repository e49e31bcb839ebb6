// Promise: to `identikit seed` and `unseed` those who are there with --count are people of the seed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { start } from '../../src/server/start.ts';
import { runIdentikit } from '../command-line/run-command.ts';
import { ask } from './ask.ts';

test.each(['v1.0.0', 'v26.2.0'] as const)('%s: seed finds them there, unseed removes them', async (release) => {
  const server = await start({ port: 0, publicPort: 0, release, seed: 'demo', count: 20, untouchedFrom: 1 }, () => {});
  const people = ['--seed', 'demo'];
  try {
    const seeded = await runIdentikit('seed', server.adminUrl, ...people, '--count', '23').ended;
    expect(seeded).toEqual({ code: 0, stdout: '3 created, 20 already there, 0 failed\n', stderr: '' });
    const unseeded = await runIdentikit('unseed', server.adminUrl, ...people).ended;
    expect(unseeded).toEqual({ code: 0, stdout: '23 removed\n', stderr: '' });
    expect(server.backend.world.size).toBe(0);
  } finally {
    await server.close();
  }
});

test('a log has them, and whoever is removed stays removed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'identikit-people-'));
  const options = { port: 0, publicPort: 0, seed: 'demo', count: 20, data: join(folder, 'log') };
  try {
    const first = await start(options, () => {});
    const people = [...first.backend.world.after('')];
    expect(people).toHaveLength(20);
    expect(await ask(first, 'DELETE', `/admin/identities/${people[7]!.id}`)).toMatchObject({ status: 204 });
    await first.close();
    const second = await start(options, () => {});
    expect([...second.backend.world.after('')]).toEqual(people.filter((_, at) => at !== 7));
    await second.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
