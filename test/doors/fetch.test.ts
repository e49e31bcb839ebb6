// Promise: `identikit/fetch` answers Requests in the process itself, as the server does.
import { Configuration, IdentityApi } from '@ory/client-fetch';
import { describe, expect, test } from 'vitest';
import { createFetchBackend } from '../../src/fetch/index.ts';
import { start } from '../../src/index.ts';

const people = '/admin/identities';
const post = (body: string) => ({ method: 'POST', headers: { 'content-type': 'application/json' }, body });
const person = (email: string) => post(JSON.stringify({ traits: { email } }));

test('answers are those of the server, headers too', async () => {
  const options = { seed: 'same', count: 3, clock: '2026-01-02T03:04:05Z' };
  await using server = await start(options);
  const here = await createFetchBackend({ ...options, url: server.url, publicUrl: server.publicUrl });
  const shown = async (response: Response) => ({
    status: response.status,
    headers: Object.fromEntries(
      [...response.headers].filter(
        ([name]) => !['date', 'transfer-encoding', 'content-length', 'connection'].includes(name),
      ),
    ),
    text: await response.text(),
  });
  const requests: readonly [string, RequestInit?][] = [
    [`${server.url}${people}?page_size=2`],
    [`${server.url}${people}/unknown`],
    [`${server.url}${people}`, person('ada@example.org')],
    [`${server.url}${people}`, person('no address')],
    [`${server.url}${people}`, post('{')],
    [`${server.url}${people}`, post(JSON.stringify({ traits: {}, more: 'x'.repeat(2_000_000) }))],
    [`${server.url}/nothing`],
    [`${server.publicUrl}/health/alive`, { method: 'HEAD' }],
    [`${server.publicUrl}/sessions/whoami`],
    [`${server.url}/_identikit/clock`],
    [`${server.url}/_world/nowhere/admin/identities`],
  ];
  for (const [url, init] of requests) {
    const [far, near] = [await shown(await fetch(url, init)), await shown(await here.fetch(url, init))];
    expect(near, `${init?.method ?? 'GET'} ${url}`).toEqual(far);
  }
});

test("it is the fetch of Ory's client", async () => {
  const backend = await createFetchBackend({ count: 2 });
  const api = new IdentityApi(new Configuration({ basePath: backend.url, fetchApi: backend.fetch as typeof fetch }));
  expect(await api.listIdentities()).toHaveLength(2);
  const { id } = await api.createIdentity({
    createIdentityBody: { schema_id: 'default', traits: { email: 'a@example.org' } },
  });
  expect((await api.getIdentity({ id })).id).toBe(id);
  expect(backend.size).toBe(3);
});

test.each([
  [
    'https://mock.example/kratos/admin',
    'https://mock.example/kratos',
    'https://mock.example/kratos/admin/admin/identities',
    200,
  ],
  ['http://kratos.local:4434', 'http://kratos.local:4433', 'http://elsewhere:4433/sessions/whoami', 401],
  ['http://kratos.local:4434', 'http://kratos.local:4433', 'http://elsewhere:8080/admin/identities', 200],
])('with %s and %s, %s is found', async (url, publicUrl, asked, status) => {
  const backend = await createFetchBackend({ url, publicUrl });
  expect((await backend.fetch(asked)).status).toBe(status);
});

test('a world has a fetch of its own, and none sees another', async () => {
  const backend = await createFetchBackend();
  const [one, two] = [backend.world('one'), backend.world('two')];
  await one.fetch(backend.url + people, person('ada@example.org'));
  await backend.fetch(`${two.url}${people}`, person('ada@example.org'));
  await two.fetch(new Request(two.url + people, person('bob@example.org')));
  expect([backend.size, one.size, two.size]).toEqual([0, 1, 2]);
  expect(one.journal.exchanges()).toHaveLength(1);
});

describe('a fault', () => {
  const struck = async (rule: object) => {
    const backend = await createFetchBackend({ count: 1 });
    backend.faults.add(rule);
    return backend;
  };

  test('that resets the connection is a TypeError', async () => {
    const backend = await struck({ reset: 'after' });
    await expect(backend.fetch(backend.url + people, person('a@example.org'))).rejects.toThrow(TypeError);
    expect(backend.size).toBe(2);
  });

  test('that cuts a body off makes it fail in the middle', async () => {
    const backend = await struck({ truncateAfter: 10 });
    const { body, status } = await backend.fetch(backend.url + people);
    expect(status).toBe(200);
    const reader = body!.getReader();
    expect((await reader.read()).value).toHaveLength(10);
    await expect(reader.read()).rejects.toThrow(TypeError);
  });

  test('that lets a body drip leaves it as it is', async () => {
    const backend = await struck({ drip: { bytes: 100, every: '1ms' } });
    expect(await (await backend.fetch(backend.url + people)).json()).toHaveLength(1);
  });

  test('that delays can be waited out or not', async () => {
    const backend = await struck({ delay: { min: '10m' } });
    const signal = AbortSignal.timeout(5);
    await expect(backend.fetch(backend.url + people, { signal })).rejects.toThrow(/timeout/);
  });
});

test('the stream of events is one', async () => {
  const backend = await createFetchBackend();
  const events = await backend.fetch(`${backend.url}/_identikit/events`);
  const reader = events.body!.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader.read()).value).toMatch(/^:/);
  await backend.fetch(backend.url + people);
  expect((await reader.read()).value).toMatch(/^event: exchange/);
  await reader.cancel();
});
