// Promise: what is known to fail can be written down, compared with and repeated.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { RunningServer } from '../../src/server/start.ts';
import { type Ended, runIdentikit } from '../command-line/run-command.ts';
import { startMock } from '../mock/start-mock.ts';

const folder = mkdtempSync(join(tmpdir(), 'identikit-earlier-'));
const at = (name: string): string => join(folder, name);
const report = at('report.json');
const waivers = at('waivers.yml');
const failing = 'error.id-header';
let server: RunningServer;

/** The mock speaks v26.2.0; said to be v1.0.0, it fails where errors differ. */
const verifyMock = (...words: readonly string[]): Promise<Ended> =>
  runIdentikit('verify', server.adminUrl, '--release', 'v1.0.0', ...words).ended;

beforeAll(async () => {
  server = await startMock();
  const first = ['--only', failing, '--report', `json=${report}`, '--write-waivers', waivers];
  expect((await verifyMock(...first)).code).toBe(1);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

describe.concurrent('a draft of waivers', () => {
  test('names what failed, and makes the same run pass', async () => {
    const drafted = parse(readFileSync(waivers, 'utf8'));
    expect(drafted).toMatchObject([{ check: failing, reason: expect.stringMatching(/not looked into.*expected/) }]);
    const { code, stdout } = await verifyMock('--only', failing, '--waivers', waivers);
    expect([code, stdout]).toEqual([0, expect.stringContaining(`waived ${failing}`)]);
  });

  test('takes over the waivers that are needed, and drops those that are not', async () => {
    const mine = at('mine.yml');
    const needed = { check: failing, reason: 'the gateway', owner: 'us' };
    writeFileSync(mine, JSON.stringify([needed, { check: 'list.is-a-json-list', reason: 'no longer' }]));
    await verifyMock('--only', failing, '--only', 'list.is-a-json-list', '--waivers', mine, '--write-waivers', mine);
    expect(parse(readFileSync(mine, 'utf8'))).toEqual([needed]);
  });

  test('takes the place of no other file', async () => {
    const other = at('other.yml');
    writeFileSync(other, 'precious');
    const { code, stderr } = await verifyMock('--only', failing, '--write-waivers', other);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^identikit: .*other\.yml is there already/)]);
    expect(readFileSync(other, 'utf8')).toBe('precious');
  });
});

describe.concurrent('a baseline', () => {
  test('forgives what failed in it', async () => {
    const { code, stdout } = await verifyMock('--only', failing, '--baseline', report);
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/waived error\.id-header: no worse than in the baseline/),
    ]);
  });

  test('forgives nothing else', async () => {
    const { code } = await verifyMock('--only', failing, '--only', 'error', '--only', 'list', '--baseline', report);
    expect(code).toBe(1);
  });

  test('does not mind what has become better', async () => {
    const words = ['verify', server.adminUrl, '--only', failing, '--baseline', report];
    const { code, stdout } = await runIdentikit(...words).ended;
    expect([code, stdout]).toEqual([0, expect.stringContaining('1 pass in')]);
  });
});

describe.concurrent('the failures of a report', () => {
  test('are repeated alone', async () => {
    const { code, stdout } = await verifyMock('--repeat-failures', report, '--report', 'tap');
    expect([code, stdout]).toEqual([
      1,
      expect.stringMatching(/^TAP version 14\n1\.\.1\nnot ok 1 - error\.id-header\n/),
    ]);
  });

  test('are none, and none is repeated', async () => {
    const fine = at('fine.json');
    writeFileSync(
      fine,
      JSON.stringify({ startedAt: '2026-01-02T03:04:05Z', checks: [{ id: failing, result: 'pass' }] }),
    );
    const { code, stderr } = await verifyMock('--repeat-failures', fine);
    expect([code, stderr]).toEqual([0, expect.stringMatching(/nothing is repeated/)]);
  });
});

test.each(['--baseline', '--repeat-failures'])('%s wants a report in JSON', async (option) => {
  writeFileSync(at('no-report.json'), '{"checks":{}}');
  for (const file of ['no-report.json', 'nowhere.json']) {
    const { code, stderr } = await verifyMock(option, at(file));
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^identikit: .*\.json[^\n]*\n$/)]);
  }
});

test('reports that could not be written are told before the run', async () => {
  const { code, stderr } = await verifyMock('--report', `html=${at('no/where.html')}`);
  expect([code, stderr]).toEqual([2, expect.stringMatching(/there is no folder/)]);
  expect(existsSync(at('no'))).toBe(false);
});
