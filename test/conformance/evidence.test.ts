import { writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../conformance/check.ts';
import { allChecks } from '../../conformance/checks/all.ts';
import { expectEqual } from '../../conformance/expect.ts';
import { formats } from '../../conformance/report/formats.ts';
import { recorder } from '../../conformance/report/reporter.ts';
import type { RunEvent } from '../../conformance/runner/events.ts';
import { sweep } from '../../conformance/sweep.ts';
import { prepare, type VerifyOptions, verify } from '../../conformance/verify.ts';
import type { RunningServer } from '../../src/server/start.ts';
import { startMock } from '../mock/start-mock.ts';
import { troubles } from './verify-mock.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startMock({ count: 5 });
});
afterAll(() => server.close());

const failing = check({
  id: 'demo.always-fails',
  title: 'Nobody is called Nobody',
  level: 'must',
  operations: ['getIdentity'],
  source: ['quirks/delete-unknown'],
  async run({ target, people }) {
    const { id } = await people.creation({ credentials: { password: { config: { password: 'Tr0ub4dor-secret' } } } });
    const answer = await target.call('getIdentity', [id], { query: { include_credential: 'password' } });
    expectEqual(answer.json(), {}, 'body', answer);
  },
});

async function run(options: Partial<VerifyOptions>) {
  const record = recorder();
  const events: RunEvent[] = [];
  await verify({ url: server.adminUrl, allowWrites: true, ...options }, (event) => {
    record.take(event);
    events.push(event);
  });
  return { record: record.record()!, events };
}

describe('evidence', () => {
  test('no report and no event has a password, a hash or a token', async () => {
    const header = ['Authorization: Bearer keep-this-to-yourself'];
    const { record, events } = await run({ checks: [failing], header });
    const written = [...Object.values(formats).map((format) => format(record)), JSON.stringify(events)];
    for (const text of written) {
      expect(text).not.toMatch(/Tr0ub4dor|keep-this|\$2[aby]\$/);
    }
    expect(written[0]).toMatch(/FAIL {2}demo\.always-fails[\s\S]*expected {2}\{\}[\s\S]*curl -i/);
  });

  test('a failure makes the run fail, and a waiver makes it pass', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'identikit-'));
    const waivers = join(folder, 'waivers.yml');
    expect((await run({ checks: [failing] })).record.tail.conformant).toBe(false);
    writeFileSync(waivers, '- { check: demo.always-fails, reason: known }');
    expect((await run({ checks: [failing], waivers })).record.tail).toMatchObject({
      conformant: true,
      totals: { waived: 1 },
    });
    writeFileSync(waivers, '- { check: demo.always-fails, reason: known, expires: 2020-01-31 }');
    expect((await run({ checks: [failing], waivers })).record.tail).toMatchObject({
      conformant: false,
      totals: { stale: 1 },
    });
    writeFileSync(waivers, '- { check: get.members, reason: no longer }');
    const passing = allChecks.filter(({ id }) => id === 'get.members');
    expect((await run({ checks: passing, waivers })).record.tail).toMatchObject({
      conformant: false,
      totals: { stale: 1 },
    });
    writeFileSync(waivers, '- { check: get.nonesuch, reason: known }');
    await expect(run({ checks: passing, waivers })).rejects.toMatchObject({ name: 'UsageError' });
  });
});

describe('what was made is removed', () => {
  test('when the run ends', async () => {
    const { record } = await run({ only: ['create', 'batch'] });
    expect(record.tail.removed).toBeGreaterThan(20);
    expect(server.backend.world.size).toBe(5);
  });

  test('when it is interrupted', async () => {
    const stop = new AbortController();
    const record = recorder();
    await verify({ url: server.adminUrl, allowWrites: true, signal: stop.signal }, (event) => {
      record.take(event);
      if (event.event === 'check-finished') stop.abort();
    });
    expect(record.record()!.tail).toMatchObject({ interrupted: true, left: [] });
    expect(server.backend.world.size).toBe(5);
  });

  test('by sweep, which leaves strangers and what is young', async () => {
    const prepared = await prepare({ url: server.adminUrl });
    const json = {
      traits: { email: 'left@identikit.example' },
      metadata_admin: { identikit: { run: 'ikgone', check: 'a' } },
    };
    await prepared.target.call('createIdentity', [], { json });
    expect((await sweep(prepared, 60_000)).removed).toEqual([]);
    expect((await sweep(prepared, 0)).removed).toHaveLength(1);
    const other = { traits: { email: 'left@identikit.example' }, external_id: 'identikit:ikgone:7' };
    await prepared.target.call('createIdentity', [], { json: other });
    const stranger = { traits: { email: 'stranger@identikit.example' }, external_id: 'identikit:mine' };
    const kept = await prepared.target.call('createIdentity', [], { json: stranger });
    expect((await sweep(prepared, 0)).removed).toHaveLength(1);
    expect((await prepared.target.call('deleteIdentity', [kept.member('id')])).status).toBe(204);
    expect(server.backend.world.size).toBe(5);
  });
});

test('checks work on a server full of strangers who come and go', async () => {
  let running = true;
  const stranger = async (n: number): Promise<void> => {
    const { target } = await prepare({ url: server.adminUrl });
    for (let i = 0; running; i++) {
      const answer = await target.call('createIdentity', [], {
        json: { traits: { email: `stranger${n}x${i}@example.org` } },
      });
      await target.call('deleteIdentity', [answer.member('id')]);
    }
  };
  const strangers = [stranger(1), stranger(2)];
  const { record } = await run({ only: ['list', 'filter', 'batch'] });
  running = false;
  await Promise.all(strangers);
  expect(troubles(record)).toEqual([]);
});
