// Promise: a target is reached as the user says, and what stands in the way is told with what to do next.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunRecord, recorder } from '../../conformance/report/reporter.ts';
import { type VerifyOptions, verify } from '../../conformance/verify.ts';
import type { RunningServer } from '../../src/server/start.ts';
import { startMock } from '../mock/start-mock.ts';
import { gateway, type Interception, proxyServer, secureGateway } from './gateway.ts';
import { troubles } from './verify-mock.ts';

const pem = fileURLToPath(new URL('tls/loopback.pem', import.meta.url));
let server: RunningServer;
beforeAll(async () => {
  server = await startMock({ eventualLag: '1s' });
});
afterAll(() => server.close());

async function run(url: string, options: Partial<VerifyOptions> = {}): Promise<RunRecord> {
  const record = recorder();
  const wanted = { url, public: server.publicUrl, allowWrites: true, only: ['get'], ...options };
  await verify(wanted, record.take);
  return record.record()!;
}

describe('--proxy', () => {
  const authorization = `Basic ${btoa('me:p:w d')}`;

  test('passes requests on, and its password is nowhere told', async () => {
    const { url, asked } = await proxyServer(authorization);
    const record = await run(server.adminUrl, { proxy: url.replace('//', '//me:p%3Aw%20d@') });
    expect(troubles(record)).toEqual([]);
    expect(asked).toContain(`GET ${server.adminUrl}/admin/version`);
    expect(JSON.stringify([record.head, record.exchanges])).not.toMatch(/p:w d|proxy-authorization/);
  });

  test('opens a tunnel to https, and sees only where to', async () => {
    const { url, asked } = await proxyServer(authorization);
    const secure = await secureGateway(server.adminUrl, readFileSync(pem, 'utf8'));
    const record = await run(secure, { proxy: url.replace('//', '//me:p%3Aw%20d@'), ca: pem, public: undefined });
    expect(troubles(record)).toEqual([]);
    const { host } = new URL(secure);
    expect(new Set(asked.filter((line) => line.includes(host)))).toEqual(new Set([`CONNECT ${host}`]));
  });

  test.each(['http', 'https'])('that wants a password is told as such: %s', async (scheme) => {
    const { url } = await proxyServer(authorization);
    const target = scheme === 'http' ? server.adminUrl : 'https://127.0.0.1:9';
    await expect(run(target, { proxy: url })).rejects.toMatchObject({
      name: 'TargetUnusable',
      message: expect.stringMatching(/407.*--proxy http:\/\/NAME:PASSWORD@/s),
    });
  });

  test('that is not there, or no URL', async () => {
    const proxy = 'http://me:secret@127.0.0.1:9';
    for (const target of [server.adminUrl, 'https://127.0.0.1:9']) {
      const refused = run(target, { proxy });
      await expect(refused).rejects.toMatchObject({
        name: 'TargetUnusable',
        message: expect.stringMatching(/^the proxy http:\/\/127\.0\.0\.1:9 cannot be reached.*Correct --proxy/),
      });
    }
    await expect(run(server.adminUrl, { proxy: 'socks://x' })).rejects.toMatchObject({ name: 'UsageError' });
  });
});

describe('a target that wants fewer requests', () => {
  const refusing = (retryAfter: string, every: number): Interception => {
    let count = 0;
    return (_, answer) => {
      if (count++ % every !== every - 1) return false;
      answer.writeHead(429, { 'retry-after': retryAfter }).end('slow down');
      return true;
    };
  };

  test.each(['0', new Date().toUTCString()])('gets what it asks for: Retry-After: %s', async (retryAfter) => {
    const record = await run(await gateway(server.adminUrl, refusing(retryAfter, 5)));
    expect(troubles(record)).toEqual([]);
  });

  test('for an hour cannot be tested now', async () => {
    await expect(run(await gateway(server.adminUrl, refusing('3600', 1)))).rejects.toMatchObject({
      name: 'TargetUnusable',
      message: expect.stringMatching(/429.*3600 s.*--rate/),
    });
  });

  test('for an hour in the middle of a run is an error of the run, not a fault of the target', async () => {
    const record = await run(await gateway(server.adminUrl, refusing('3600', 9)));
    const { fail, error } = record.tail.totals;
    expect({ fail, hasErrors: error > 0 }).toEqual({ fail: 0, hasErrors: true });
  });

  test('is spared by --rate', async () => {
    const begun = performance.now();
    const { exchanges } = await run(server.adminUrl, { rate: 100, only: ['get.members'] });
    expect(performance.now() - begun).toBeGreaterThanOrEqual((exchanges.length - 1) * 10 - 5);
  });
});

test('an operation that leads to another host is not followed, and is no fault of the target', async () => {
  const url = await gateway(server.adminUrl, (request, answer) => {
    if (request.method !== 'GET' || !/\/identities\/[\da-f-]{36}/.test(request.url!)) return false;
    answer.writeHead(302, { location: 'https://login.example/?ticket=hush' }).end();
    return true;
  });
  const { checks } = await run(url, { only: ['get.members'] });
  expect(checks).toMatchObject([
    { result: 'error', reason: expect.stringMatching(/leads to https:\/\/login\.example\/ on another host/) },
  ]);
  expect(JSON.stringify(checks)).not.toContain('hush');
});

test('a public listener on another host is asked only when it is named', async () => {
  const url = await gateway(server.adminUrl, (request, answer) => {
    if (!request.url!.startsWith('/admin/schemas')) return false;
    answer.writeHead(307, { location: 'https://kratos.example/schemas' }).end();
    return true;
  });
  await expect(run(url, { public: undefined })).rejects.toMatchObject({
    name: 'TargetUnusable',
    message: expect.stringMatching(/--public/),
  });
});

test.each([
  ['+90', 90, ['the clock of the target is 90 s ahead of that of this machine']],
  ['-90', -90, ['the clock of the target is 90 s behind that of this machine']],
  ['no', 0, []],
])('clocks that differ by %s seconds', async (_, seconds, notes) => {
  const url = await gateway(
    server.adminUrl,
    () => false,
    (headers) => {
      const date = new Date(Date.now() + seconds * 1000).toUTCString();
      return headers.map((value, i) => (headers[i - 1] === 'Date' ? date : value));
    },
  );
  const { head } = await run(url, { only: ['get.members'] });
  expect(head.notes).toEqual(notes);
  expect(Math.abs(head.clockSkew! - seconds)).toBeLessThanOrEqual(1);
});

describe('a list that shows the past', () => {
  const behind = () =>
    gateway(server.adminUrl, (request) => {
      const [path, query] = request.url!.split('?');
      if (request.method === 'GET' && path === '/admin/identities')
        request.url = `${path}?${query ? `${query}&` : ''}consistency=eventual`;
      return false;
    });
  const only = ['filter', 'list'];
  /** These see the gateway of this test: its limit for headers, and what it puts into queries. */
  const skip = ['filter.too-many-ids-are-refused', 'list.links-keep-the-query'];

  test('makes checks fail', async () => {
    expect((await run(await behind(), { only, skip })).tail.conformant).toBe(false);
  });

  test('is waited for with --eventual', async () => {
    const record = await run(await behind(), { only, skip, eventual: 1100, concurrency: 16 });
    expect(troubles(record)).toEqual([]);
  });
});
