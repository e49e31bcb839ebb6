// Promise: what refused, deleted and aborted requests took of memory is given back.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { mockForSuite } from '../mock/start-mock.ts';
import { openConnection } from '../wire/connection.ts';
import { send } from '../wire/send.ts';

const server = mockForSuite();

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

const megabyte = 1 << 20;

/** Bytes in use after a collection, of the heap and of buffers. */
async function bytesInUse(): Promise<number> {
  for (let round = 0; round < 3; round++) {
    await new Promise((resolve) => setImmediate(resolve));
    collectGarbage();
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Runs `work` once to warm up, and then often; in the end a fifth of what went through may still be in use. */
async function expectGivenBack(bytesEach: number, work: () => Promise<void>): Promise<void> {
  await work();
  const before = await bytesInUse();
  const times = Math.ceil((100 * megabyte) / bytesEach);
  for (let i = 0; i < times; i++) await work();
  await expect.poll(bytesInUse, { timeout: 30_000 }).toBeLessThan(before + (times * bytesEach) / 5);
}

test('of bodies over 5 MiB', async () => {
  const body = `{"metadata_public":"${'x'.repeat(6 * megabyte)}"}`;
  await expectGivenBack(body.length, async () => {
    const answer = await send(server.adminUrl, { method: 'POST', path: '/admin/identities', body });
    expect(answer).toMatchObject({ status: 400 });
    expect((answer as { text: string }).text).toContain('http: request body too large');
  });
});

test('of identities that were deleted', async () => {
  const body = `{"metadata_public":"${'x'.repeat(2 * megabyte)}"}`;
  await expectGivenBack(body.length, async () => {
    const created = await send(server.adminUrl, { method: 'POST', path: '/admin/identities', body });
    const path = `/admin/identities/${JSON.parse((created as { text: string }).text).id}`;
    expect(await send(server.adminUrl, { method: 'DELETE', path })).toMatchObject({ status: 204 });
  });
});

test('of bodies that never came to their end', async () => {
  await expectGivenBack(4 * megabyte, async () => {
    const connection = await openConnection(server.adminUrl);
    connection.write('POST /admin/identities HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5000000\r\n\r\n');
    connection.write('x'.repeat(4 * megabyte));
    const other = { method: 'GET', path: '/admin/version' };
    expect(await send(server.adminUrl, other)).toMatchObject({ status: 200 });
    connection.close();
  });
});
