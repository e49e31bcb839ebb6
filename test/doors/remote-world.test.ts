// Promise: `forkWorld` of `identikit/control` gives a test a world of a server that runs elsewhere.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forkWorld } from '../../src/control/index.ts';
import { type MockBackend, start } from '../../src/index.ts';

let backend: MockBackend;
beforeAll(async () => {
  backend = await start({ count: 2, controlToken: 'opensesame' });
});
afterAll(() => backend.close());

const at = () => ({ adminUrl: `${backend.url}/`, token: 'opensesame' });
const people = async (url: string, headers = {}) => (await fetch(`${url}/admin/identities`, { headers })).json();

test('it is alone there until its block ends', async () => {
  let url: string;
  {
    await using one = await forkWorld(at());
    await using two = await forkWorld({ ...at(), world: one.name });
    url = two.url;
    const body = '{"traits":{"email":"ada@example.org"}}';
    const headers = { 'content-type': 'application/json', ...one.headers };
    await fetch(`${backend.url}/admin/identities`, { method: 'POST', headers, body });
    expect(await people(one.url)).toHaveLength(3);
    expect(await people(backend.url, two.headers)).toHaveLength(2);
    expect((await one.control.GET('/journal')).data?.exchanges).toHaveLength(2);
  }
  expect((await fetch(`${url}/admin/identities`)).status).toBe(404);
});

test('what stands in the way is told', async () => {
  await expect(forkWorld({ adminUrl: backend.url })).rejects.toThrow(/control token is missing/);
  await expect(forkWorld({ ...at(), name: 'no name' })).rejects.toThrow(/cannot be the name of a world/);
});
