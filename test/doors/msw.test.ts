// Promise: `identikit/msw` makes the mock the answer to every request to its URLs, under MSW in Node.
import { Configuration, IdentityApi, ResponseError } from '@ory/client-fetch';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createFetchBackend } from '../../src/fetch/index.ts';
import { handlers } from '../../src/msw/index.ts';

const backend = await createFetchBackend({
  url: 'http://kratos.example',
  publicUrl: 'http://kratos.example:4433',
  count: 2,
});
const server = setupServer(...handlers(backend));
const unhandled: string[] = [];
beforeAll(() => server.listen({ onUnhandledRequest: ({ url }) => void unhandled.push(url) }));
afterEach(() => {
  server.resetHandlers();
  backend.reset();
});
afterAll(() => server.close());

const api = new IdentityApi(new Configuration({ basePath: backend.url }));
const ada = { schema_id: 'default', traits: { email: 'ada@example.org' } };

test("Ory's client gets what the mock answers", async () => {
  const { id } = await api.createIdentity({ createIdentityBody: ada });
  expect((await api.getIdentity({ id })).traits).toEqual(ada.traits);
  const conflict = await api.createIdentity({ createIdentityBody: ada }).catch((error) => error);
  expect(conflict).toBeInstanceOf(ResponseError);
  expect(conflict.response.status).toBe(409);
  expect(backend.journal.refused()).toHaveLength(1);
});

test('the public API is there, too', async () => {
  expect((await fetch(`${backend.publicUrl}/sessions/whoami`)).status).toBe(401);
});

test('other addresses are none of its', async () => {
  const url = 'http://kratos.example.invalid/admin/identities';
  await expect(fetch(url)).rejects.toThrow();
  expect(unhandled).toEqual([url]);
});

test('a world can answer in the place of the default one', async () => {
  const world = backend.world();
  server.use(...handlers(backend, world));
  await api.createIdentity({ createIdentityBody: ada });
  expect([backend.size, world.size]).toEqual([2, 3]);
  expect((await fetch(`${world.url}/admin/identities`)).status).toBe(200);
});

test('a connection that is reset is a network error; a body that is cut off fails', async () => {
  backend.faults.add({ match: { nth: 1 }, reset: 'before' });
  backend.faults.add({ match: { nth: 2 }, truncateAfter: 5 });
  await expect(fetch(`${backend.url}/admin/identities`)).rejects.toThrow(TypeError);
  const answer = await fetch(`${backend.url}/admin/identities`);
  await expect(answer.text()).rejects.toThrow();
});
