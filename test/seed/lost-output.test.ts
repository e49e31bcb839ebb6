// Promise: what cannot be written is told in one line, and who has read enough may go.
import { expect, test } from 'vitest';
import { runIdentikit } from '../command-line/run-command.ts';
import { inShell } from '../fake/generate.ts';
import { mockForSuite } from '../mock/start-mock.ts';

const server = mockForSuite();
const names = ['--schema', 'fixtures/schemas/default.json', '--count', '3'];

test.each([['seed', ...names], ['unseed']])('%s on a full disk', async (command, ...words) => {
  const { code, stderr } = await inShell(`${command} ${server.adminUrl} ${words.join(' ')} > /dev/full`);
  expect([code, stderr]).toEqual([2, expect.stringMatching(/^identikit: stdout cannot be written: ENOSPC[^\n]*\n$/)]);
});

test.each([['seed', ...names], ['unseed']])('%s whose reader is gone', async (command, ...words) => {
  const { stderr } = await inShell(`${command} ${server.adminUrl} ${words.join(' ')} | true`);
  expect(stderr).toBe('');
});

test('a report that there is no room for', async () => {
  const claimed = await runIdentikit('seed', server.adminUrl, ...names, '--from', '100').ended;
  expect(claimed.code).toBe(0);
  const refused = await runIdentikit('seed', server.adminUrl, ...names, '--from', '100', '--schema-id', 'nowhere')
    .ended;
  expect(refused.code).toBe(1);
  const words = [...names, '--from', '100', '--schema-id', 'nowhere', '--report', '/dev/full'];
  const { code, stderr } = await runIdentikit('seed', server.adminUrl, ...words).ended;
  expect([code, stderr]).toEqual([
    2,
    expect.stringMatching(/^identikit: --report \/dev\/full cannot be written: ENOSPC/),
  ]);
});

test('a journal that is no file', async () => {
  const { code, stdout, stderr } = await runIdentikit('seed', server.adminUrl, ...names, '--resume', '/dev/full').ended;
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toBe(
    'identikit: --resume /dev/full cannot be used: it is no file that can be read again. Name another file.\n',
  );
});
