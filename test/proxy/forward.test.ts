import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { gateway, secureGateway } from '../conformance/gateway.ts';
import { startMock } from '../mock/start-mock.ts';
import { openConnection } from '../wire/connection.ts';
import { send } from '../wire/send.ts';
import { endingWithTest, proxyTo, verdictsOf } from './proxied.ts';

/** A deployment that answers lists, and everything else as a test says. */
async function deployment(answer: Parameters<typeof createServer>[1] & {}): Promise<string> {
  const server = createServer((request, response) => {
    if (request.url === '/admin/version') response.end('{"version":"v26.2.0"}');
    else if (request.url?.startsWith('/admin/identities?page_size')) response.end('[]');
    else if (request.url?.endsWith('/schemas'))
      response.writeHead(307, { Location: `http://${request.headers.host}/schemas` }).end();
    else answer(request as never, response as never);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  endingWithTest({
    close: async () => {
      server.close();
      server.closeAllConnections();
    },
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('requests and answers pass to the byte', async () => {
  let seen: unknown;
  const to = await deployment((request, response) => {
    let body = '';
    request.setEncoding('latin1').on('data', (part: string) => {
      body += part;
    });
    request.on('end', () => {
      seen = { method: request.method, url: request.url, raw: request.rawHeaders, body };
      response.sendDate = false;
      response.writeHead(207, 'Odd', [
        'X-Own',
        '1',
        'x-own',
        '2',
        'Set-Cookie',
        'a=b',
        'Set-Cookie',
        'c=d',
        'Content-Length',
        '3',
      ]);
      response.end('a\0b');
    });
  });
  const { proxy } = await proxyTo(to, { compare: false });
  const connection = await openConnection(proxy.adminUrl);
  const { host } = new URL(proxy.adminUrl);
  connection.write(
    `PROPFIND /a//b?c=%2f&&d HTTP/1.1\r\nHost: ${host}\r\nX-ODD: 1\r\nX-ODD: 2\r\nContent-Length: 3\r\n\r\nx\0y`,
  );
  const answer = await connection.seen(/a\0b$/);
  connection.close();
  expect(seen).toEqual({
    method: 'PROPFIND',
    url: '/a//b?c=%2f&&d',
    raw: ['X-ODD', '1', 'X-ODD', '2', 'Content-Length', '3', 'Host', new URL(to).host, 'Connection', 'keep-alive'],
    body: 'x\0y',
  });
  expect(answer).toBe(
    'HTTP/1.1 207 Odd\r\nX-Own: 1\r\nX-Own: 2\r\nSet-Cookie: a=b\r\nSet-Cookie: c=d\r\nContent-Length: 3\r\n\r\na\0b',
  );
});

test('bodies pass piece by piece', async () => {
  const to = await deployment((request, response) => {
    request.on('data', (piece) => response.write(piece));
    request.on('end', () => response.end());
  });
  const { proxy } = await proxyTo(to, { compare: false });
  const echo = httpRequest(`${proxy.adminUrl}/echo`, { method: 'POST' });
  echo.write('first');
  const [answer] = await once(echo, 'response');
  expect(String((await once(answer, 'data'))[0])).toBe('first');
  echo.end('second');
  expect(String((await once(answer, 'data'))[0])).toBe('second');
});

test('a connection that the deployment drops is dropped, before an answer and within one', async () => {
  const to = await deployment((request, response) => {
    if (request.url === '/before') return void request.socket.destroy();
    response.writeHead(200, { 'Content-Length': 100 });
    response.write('begun', () => request.socket.destroy());
  });
  const { proxy, told } = await proxyTo(to, { compare: false });
  expect(await send(proxy.adminUrl, { method: 'GET', path: '/before' })).toBe('dropped');
  expect(await send(proxy.adminUrl, { method: 'GET', path: '/within' })).toBe('dropped');
  expect((await told()).map(({ exchange }) => exchange.answer)).toEqual(['dropped', 'dropped']);
});

test('a dropped connection is compared too: the batch that is null', async () => {
  const { adminUrl } = endingWithTest(await startMock({ release: 'v1.3.1' }));
  const { proxy, told } = await proxyTo(adminUrl);
  const headers = { 'content-type': 'application/json' };
  const batch = { method: 'PATCH', path: '/admin/identities', headers, body: '{"identities":[null]}' };
  expect(await send(proxy.adminUrl, batch)).toBe('dropped');
  expect(verdictsOf(await told())).toEqual(['alike']);
});

test('a deployment that went away is a 502 that says so', async () => {
  const mock = await startMock();
  const { ask } = await proxyTo(mock.adminUrl);
  await mock.close();
  const answer = await ask('GET', '/admin/identities');
  expect(answer.status).toBe(502);
  expect(answer.text).toMatch(/cannot be reached: .*ECONNREFUSED.* Start it, or correct --to\./);
});

test('a deployment behind TLS, whose certificate authority is named', async () => {
  const { adminUrl, publicUrl } = endingWithTest(await startMock());
  const ca = fileURLToPath(new URL('../conformance/tls/loopback.pem', import.meta.url));
  const to = await secureGateway(adminUrl, readFileSync(ca, 'utf8'));
  const { ask, told } = await proxyTo(to, { publicTo: publicUrl, ca });
  expect((await ask('GET', '/admin/identities')).text).toBe('[]\n');
  expect(verdictsOf(await told())).toEqual(['alike']);
});

test('a path before the API, as a gateway has it', async () => {
  const { adminUrl, publicUrl } = endingWithTest(await startMock());
  const to = await gateway(adminUrl, (request) => {
    request.url = request.url!.replace(/^\/kratos/, '');
    return false;
  });
  const { ask, told } = await proxyTo(`${to}/kratos/`, { publicTo: publicUrl });
  await ask('POST', '/admin/identities', { schema_id: 'customer', traits: { email: 'ada@example.test' } });
  expect((await ask('GET', '/admin/identities')).status).toBe(200);
  expect(verdictsOf(await told())).toEqual(['alike', 'alike']);
});

test('what a gateway compresses is read', async () => {
  const { adminUrl } = endingWithTest(await startMock());
  const to = await deployment(async (request, response) => {
    const answer = await fetch(adminUrl + request.url, { redirect: 'manual' });
    response.writeHead(answer.status, {
      'Content-Type': answer.headers.get('content-type')!,
      'Content-Encoding': 'gzip',
    });
    response.end(gzipSync(await answer.text()));
  });
  const schemas = { 'identity-schema': ['default=fixtures/schemas/customer.json'] };
  const { ask, told } = await proxyTo(to, { identitySchema: schemas['identity-schema'] });
  await ask('GET', '/admin/identities/0d9a76c4-5f0c-4e8c-9d55-6b7f2b1c3e4a');
  expect(verdictsOf(await told())).toEqual(['alike']);
});

test('pages of other sites do not get through', async () => {
  const { adminUrl } = endingWithTest(await startMock());
  const { proxy, told } = await proxyTo(adminUrl);
  const headers = { host: 'rebound.example' };
  expect(await send(proxy.adminUrl, { method: 'GET', path: '/admin/identities', headers })).toMatchObject({
    status: 403,
  });
  expect(await told()).toEqual([]);
});
