// Promise: with --strict-spec, Connhex IAM keeps to what its documentation says beyond Ory Kratos v1.1.
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type { RunningServer } from '../../src/server/start.ts';
import { startMock } from '../mock/start-mock.ts';
import { send, type WireAnswer } from '../wire/send.ts';

let strict: RunningServer;
let real: RunningServer;
beforeAll(async () => {
  strict = await startMock({ dialect: 'connhex', strictSpec: true });
  real = await startMock({ dialect: 'connhex' });
});
afterAll(() => Promise.all([strict.close(), real.close()]));

const ask = async (server: RunningServer, method: string, path: string, body?: object): Promise<WireAnswer> => {
  const text = body && JSON.stringify(body);
  return (await send(server.adminUrl, { method, path: `/iam/identities${path}`, body: text })) as WireAnswer;
};
const body = { schema_id: 'customer', traits: { email: 'ada@example.org' } };

test.each([
  ['per_page=1001'],
  ['per_page=0'],
  ['page_size=501'],
  ['page_size=0'],
  ['page_size=many'],
  ['page=one'],
  ['consistency=sometimes'],
])('a list with %s is refused', async (query) => {
  expect((await ask(strict, 'GET', `?${query}`)).status).toBe(400);
});

test.each([
  ['per_page=1000&page=0'],
  ['page_size=500'],
  ['page_size=1&page_token=1'],
  ['consistency='],
  ['consistency=strong'],
  ['consistency=eventual'],
  ['ids=2f1f2d37-7ba1-4a02-9f3c-6a1e1ac1a5ce'],
])('a list with %s is answered', async (query) => {
  expect((await ask(strict, 'GET', `?${query}`)).status).toBe(200);
});

test('people to begin with are made, too', async () => {
  const populated = await startMock({ dialect: 'connhex', strictSpec: true, count: 2 });
  expect((await ask(populated, 'GET', '')).headers['x-total-count']).toBe('2');
  await populated.close();
});

describe('the batch', () => {
  it('deletes, and says so', async () => {
    const { id } = JSON.parse((await ask(strict, 'POST', '', body)).text);
    const patchIds = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
    const identities = [{ create: body, patch_id: patchIds[0] }, { delete: id, patch_id: patchIds[1] }, { delete: id }];
    const answer = JSON.parse((await ask(strict, 'PATCH', '', { identities })).text);
    expect(answer.identities).toEqual([
      { action: 'create', identity: expect.any(String), patch_id: patchIds[0] },
      { action: 'delete', identity: id, patch_id: patchIds[1] },
      { action: 'delete', identity: id },
    ]);
    expect((await ask(strict, 'GET', `/${id}`)).status).toBe(404);
    expect((await ask(strict, 'GET', `/${answer.identities[0].identity}`)).status).toBe(200);
    await ask(strict, 'DELETE', `/${answer.identities[0].identity}`);
  });

  it('deletes nothing when something in it cannot be created', async () => {
    const { id } = JSON.parse((await ask(strict, 'POST', '', body)).text);
    const broken = { create: { schema_id: 'customer', traits: { email: 5 } } };
    const { status } = await ask(strict, 'PATCH', '', { identities: [{ delete: id }, broken] });
    expect(status).toBe(400);
    expect((await ask(strict, 'GET', `/${id}`)).status).toBe(200);
  });

  it('refuses what is no id, and an element that asks for both', async () => {
    for (const element of [{ delete: 'ada' }, { delete: crypto.randomUUID(), create: body }])
      expect((await ask(strict, 'PATCH', '', { identities: [element] })).status).toBe(400);
  });

  it('does not delete without --strict-spec', async () => {
    const { status, text } = await ask(real, 'PATCH', '', { identities: [{ delete: crypto.randomUUID() }] });
    expect([status, JSON.parse(text).error.message]).toEqual([400, 'json: unknown field "delete"']);
  });
});

test('include_credential takes the documented types', async () => {
  const created = await ask(strict, 'POST', '', { schema_id: 'default', traits: {} });
  const { id } = JSON.parse(created.text);
  const statusWith = async (type: string) => (await ask(strict, 'GET', `/${id}?include_credential=${type}`)).status;
  for (const type of ['password', 'totp', 'oidc', 'webauthn', 'lookup_secret', 'code'])
    expect([type, await statusWith(type)]).toEqual([type, 200]);
  for (const type of ['passkey', 'link_recovery', 'Password'])
    expect([type, await statusWith(type)]).toEqual([type, 400]);
  expect(created.headers.location).toBe(`${strict.adminUrl}/iam/identities/${id}`);
});
