// Promise: on a server full of strangers the suite finds what it finds on an empty one, and touches none of them.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recorder } from '../../conformance/report/reporter.ts';
import { type VerifyOptions, verify } from '../../conformance/verify.ts';
import type { RunningServer } from '../../src/server/start.ts';
import { startMock } from '../mock/start-mock.ts';
import { gateway } from './gateway.ts';
import { conformanceConfig, troubles } from './verify-mock.ts';

const strangers = 2000;
let server: RunningServer;
let before: readonly unknown[];
beforeAll(async () => {
  server = await startMock({ config: conformanceConfig, count: strangers, eventualLag: '300ms' });
  before = await everybody();
});
afterAll(() => server.close());

/** All identities, as lists show them. */
async function everybody(): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  let path: string | undefined = '/admin/identities?page_size=500';
  while (path !== undefined) {
    const answer: Response = await fetch(new URL(path, server.adminUrl));
    found.push(...((await answer.json()) as unknown[]));
    path = /<([^>]+)>; rel="next"/.exec(answer.headers.get('link') ?? '')?.[1];
  }
  return found;
}

async function run(url: string, options: Partial<VerifyOptions> = {}): Promise<readonly string[]> {
  const record = recorder();
  await verify(
    { url, public: server.publicUrl, allowWrites: true, profile: 'full', seed: 'strangers', ...options },
    record.take,
  );
  return troubles(record.record()!);
}

test('all checks pass, and the strangers are as they were', async () => {
  expect(before).toHaveLength(strangers);
  expect(await run(server.adminUrl)).toEqual([]);
  expect(await everybody()).toEqual(before);
});

test('also when lists show the past, with --eventual', async () => {
  const behind = await gateway(server.adminUrl, (request) => {
    const [path, query] = request.url!.split('?');
    if (request.method === 'GET' && path === '/admin/identities')
      request.url = `${path}?${query ? `${query}&` : ''}consistency=eventual`;
    return false;
  });
  // These see the gateway of this test: how it speaks HTTP, its limit for headers, and what it puts into queries.
  const skip = ['transport', 'contract', 'filter.too-many-ids-are-refused', 'list.links-keep-the-query'];
  expect(await run(behind, { skip, eventual: 400, concurrency: 16 })).toEqual([]);
  expect(await everybody()).toEqual(before);
});
