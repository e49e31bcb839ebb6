// Promise: serve prints its URL first, answers from then on, and ends with 0 when it is told to.
import { afterEach, describe, expect, test } from 'vitest';
import { openConnection } from '../wire/connection.ts';
import { send } from '../wire/send.ts';
import { freePorts, type Running, runIdentikit, runScript } from './run-command.ts';

const url = /^http:\/\/127\.0\.0\.1:\d+$/;

let running: Running | undefined;
afterEach(() => running?.end('SIGKILL'));

describe.each(['SIGTERM', 'SIGINT'] as const)('%s', (signal) => {
  test('ends serve with 0, whatever hangs on its connections', async () => {
    running = runIdentikit('serve', ...freePorts);
    const adminUrl = await running.nextLine();
    expect(adminUrl).toMatch(url);
    expect(await send(adminUrl, { method: 'GET', path: '/admin/health/ready' })).toMatchObject({ status: 200 });
    const idle = await openConnection(adminUrl);
    idle.write('GET /admin/version HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await idle.seen(/version/);
    const halfway = await openConnection(adminUrl);
    halfway.write('POST /admin/identities HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{');
    running.end(signal);
    expect(await running.ended).toMatchObject({ code: 0, stderr: '' });
    expect(await idle.ended()).not.toBe('');
    expect(await halfway.ended()).toBe('');
  });
});

test('with --quiet the URL is all that is printed', async () => {
  running = runIdentikit('serve', '--quiet', ...freePorts);
  const adminUrl = await running.nextLine();
  running.end('SIGTERM');
  expect(await running.ended).toEqual({ code: 0, stdout: `${adminUrl}\n`, stderr: '' });
});

test('npm start serves 100 people, passes arguments and signals on, and prints the URL first', async () => {
  running = runScript('scripts/start.mjs', '--release', 'v1.3.1', ...freePorts);
  const adminUrl = await running.nextLine();
  expect(adminUrl).toMatch(url);
  const page = await send(adminUrl, { method: 'GET', path: '/admin/identities?page=0&per_page=1' });
  expect(page).toMatchObject({ status: 200, headers: { 'x-total-count': '100' } });
  expect(await send(adminUrl, { method: 'GET', path: '/admin/version' })).toMatchObject({
    text: '{"version":"v1.3.1"}\n',
  });
  running.end('SIGTERM');
  expect(await running.ended).toMatchObject({ code: 0 });
});
