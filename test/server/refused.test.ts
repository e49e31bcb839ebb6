import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { releases } from '../../src/dialect/releases.ts';
import { createRouter, type RoutedRequest } from '../../src/http/router.ts';
import { listen } from '../../src/server/listen.ts';
import type { OpenListener } from '../../src/server/open-port.ts';
import { exchange, head, open } from './raw.ts';

let listener: OpenListener;
const route = createRouter({
  dialect: releases['v26.2.0'],
  adminUrl: 'http://127.0.0.1:4434/',
  publicUrl: 'http://127.0.0.1:4433/',
});
beforeAll(async () => {
  listener = await open({
    ownNames: ['kratos.test'],
    handler: (request) => {
      const found = route(request);
      return 'operationId' in found ? { status: 200, headers: [], body: (found as RoutedRequest).operationId } : found;
    },
  });
});
afterAll(() => listener.close());

const bare = (status: string, text = status) =>
  `HTTP/1.1 ${status}\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n${text}`;
const ok = head('GET /admin/version');

describe('bytes that Go refuses', () => {
  it.each([
    ['no Host', 'GET /admin/version HTTP/1.1\r\n\r\n', bare('400 Bad Request: missing required Host header')],
    ['Host twice', head('GET /admin/version', 'host: localhost'), bare('400 Bad Request')],
    ['no HTTP at all', 'hello\r\n\r\n', bare('400 Bad Request')],
    ['TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n', bare('400 Bad Request')],
    ['a line without a colon', head('GET /admin/version', 'nonsense'), bare('400 Bad Request')],
    [
      'two lengths',
      `${head('POST /admin/identities', 'Content-Length: 3', 'Content-Length: 4')}abcd`,
      bare('400 Bad Request'),
    ],
    ['a broken escape', head('GET /admin/%zz'), bare('400 Bad Request')],
    ['a blank in the target', head('GET /admin/ver sion'), bare('400 Bad Request')],
    [
      'HTTP/3',
      'GET / HTTP/3.0\r\nHost: localhost\r\n\r\n',
      bare('505 HTTP Version Not Supported: unsupported protocol version'),
    ],
    [
      'an unknown coding',
      head('POST /admin/identities', 'Transfer-Encoding: foo'),
      bare('501 Not Implemented', 'Unsupported transfer encoding'),
    ],
    ['a head of 2 MB', head(`GET /admin/version?${'a'.repeat(2 << 20)}`), bare('431 Request Header Fields Too Large')],
  ])('%s', async (_, bytes, expected) => {
    expect(await exchange(listener.url, bytes)).toEqual({ text: expected, ended: true });
  });

  it('do not spoil the answers before them', async () => {
    const { text } = await exchange(listener.url, `${ok}GET / HTTP/1.1\r\n\r\n`);
    expect(text).toMatch(
      /^HTTP\/1\.1 200 OK\r\n.*getVersionHTTP\/1\.1 400 Bad Request: missing required Host header\r\n/s,
    );
  });

  it('an expectation that nobody meets', async () => {
    const { text } = await exchange(listener.url, head('POST /admin/identities', 'Content-Length: 2', 'Expect: foo'));
    expect(text).toBe(
      'HTTP/1.1 417 Expectation Failed\r\nConnection: close\r\nDate: «now»\r\nContent-Length: 0\r\n\r\n',
    );
  });
});

describe('a head of one megabyte', () => {
  it('is read', async () => {
    const { text } = await exchange(
      listener.url,
      head('GET /admin/version', 'Connection: close', `X-Big: ${'a'.repeat(1 << 20)}`),
    );
    expect(text).toContain('200 OK');
  });
});

describe('a Host header', () => {
  const ask = (host: string, url = listener.url) =>
    exchange(url, `GET /admin/version HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);

  it.each([
    'localhost',
    'LOCALHOST:4434',
    'a.localhost',
    '127.0.0.1:1',
    '127.1.2.3',
    '[::1]:4434',
    'kratos.test',
    'localhost.',
    '',
  ])('"%s" is answered', async (host) => expect((await ask(host)).text).toMatch(/^HTTP\/1\.1 200 /));

  it.each([
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    '192.168.0.1',
    'evil.example:4434',
    '[::2]',
  ])('"%s" is refused on a loopback address', async (host) => {
    const { text } = await ask(host);
    expect(text).toMatch(/^HTTP\/1\.1 403 Forbidden\r\n/);
    expect(text).toContain(JSON.stringify(host));
  });

  it('may be any when the server listens to the network', async () => {
    const wide = await open({ host: '0.0.0.0', handler: () => ({ status: 200, headers: [] }) });
    const { text } = await ask('kratos', wide.url.replace('0.0.0.0', '127.0.0.1'));
    await wide.close();
    expect(text).toMatch(/^HTTP\/1\.1 200 /);
  });
});

describe('a port that is taken', () => {
  it('is told in words', async () => {
    const port = Number(new URL(listener.url).port);
    const again = listen({
      listener: 'admin',
      host: '127.0.0.1',
      port,
      http: releases['v26.2.0'].http,
      handler: () => ({ status: 200, headers: [] }),
      log: () => {},
    });
    await expect(again).rejects.toThrow(`Port ${port} of 127.0.0.1 is taken already. Choose another, `);
  });
});
