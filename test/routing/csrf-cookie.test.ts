// Promise: the public port sets the cookie that the real server sets, under the name that it has there.
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { mockForSuite } from '../mock/start-mock.ts';

const server = mockForSuite({ config: fileURLToPath(new URL('public-url.yml', import.meta.url)) });

/** As a Kratos v26.2.0 with this public URL named it. */
const name = 'csrf_token_41c245d23efbc95152590b96d34fe8999bf2d2a93c12b218610405f96004b099';

const cookiesOf = async (path: string, headers: Record<string, string> = {}, url = server.publicUrl) =>
  (await fetch(url + path, { headers, redirect: 'manual' })).headers.getSetCookie();

test('a list of schemas brings it, with another token each time', async () => {
  const [first] = await cookiesOf('/schemas');
  expect(first).toMatch(new RegExp(`^${name}=[A-Za-z0-9+/]{43}=; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax$`));
  expect(await cookiesOf('/schemas')).not.toEqual([first]);
});

test('whoever has it does not get it again', async () => {
  expect(await cookiesOf('/schemas', { cookie: `a=b; ${name}=xyz` })).toEqual([]);
});

test('what clients without browsers ask for does not bring it, nor does the admin port', async () => {
  for (const path of ['/schemas/default', '/sessions/whoami', '/self-service/login/api', '/health/alive'])
    expect(await cookiesOf(path)).toEqual([]);
  expect(await cookiesOf('/admin/identities', {}, server.adminUrl)).toEqual([]);
});
