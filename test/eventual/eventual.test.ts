// Promise: with --eventual-lag, lists with consistency=eventual are that far behind; nothing else is.
import { afterAll, describe, expect, it, test, vi } from 'vitest';
import type { ServeOptions } from '../../src/server/serve-options.ts';
import type { RunningServer } from '../../src/server/start.ts';
import { startMock } from '../mock/start-mock.ts';
import { send, type WireAnswer } from '../wire/send.ts';

const servers: RunningServer[] = [];
afterAll(() => Promise.all(servers.map((server) => server.close())));

/** A server, what it lists with each consistency, and a way to create somebody there. */
async function serve(options: ServeOptions) {
  const server = await startMock(options);
  servers.push(server);
  const ask = async (method: string, path: string, body?: string) =>
    (await send(server.adminUrl, { method, path, body })) as WireAnswer;
  const list = async (query: string): Promise<readonly string[]> =>
    JSON.parse((await ask('GET', `/admin/identities?${query}`)).text).map(({ id }: { id: string }) => id);
  const create = async (): Promise<string> =>
    JSON.parse((await ask('POST', '/admin/identities', '{"traits":{}}')).text).id;
  return { ask, list, create };
}

describe('with a lag', () => {
  it('new identities are not listed yet, changed ones as they were, deleted ones still', async () => {
    const { ask, list, create } = await serve({ eventualLag: '1h', count: 2 });
    const [one, two] = await list('');
    const three = await create();
    await ask('DELETE', `/admin/identities/${one}`);
    await ask('PATCH', `/admin/identities/${two}`, '[{"op":"add","path":"/metadata_public","value":"new"}]');
    expect(await list('consistency=eventual')).toEqual([one, two]);
    expect(await list('consistency=eventual&page=0')).toEqual([one, two]);
    expect(await list(`consistency=eventual&ids=${three}`)).toEqual([]);
    expect((await ask('GET', '/admin/identities?consistency=eventual')).text).not.toContain('"new"');
    for (const query of ['', 'consistency=', 'consistency=strong'])
      expect([...(await list(query))].sort()).toEqual([two, three].sort());
    expect((await ask('GET', `/admin/identities/${three}?consistency=eventual`)).status).toBe(200);
  });

  test.each([
    {},
    { clock: '2026-01-02T03:04:05Z' },
  ])('%j: when it is over, the list is as it should be', async (more) => {
    const { list, create } = await serve({ eventualLag: '50ms', ...more });
    const id = await create();
    await vi.waitFor(async () => expect(await list('consistency=eventual')).toEqual([id]));
  });

  it('v1.0.0 has no such parameter', async () => {
    const { list, create } = await serve({ eventualLag: '1h', release: 'v1.0.0' });
    const id = await create();
    expect(await list('consistency=eventual')).toEqual([id]);
  });
});

test('without one, eventual lists are like any others', async () => {
  const { list, create } = await serve({});
  const id = await create();
  expect(await list('consistency=eventual')).toEqual([id]);
});

test.each(['soon', '-1s', '5', ''])('%j is no lag', async (eventualLag) => {
  await expect(startMock({ eventualLag })).rejects.toThrow('is no span of time. Give one such as 4.8s');
});
