import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { verify } from '../../conformance/verify.ts';
import { startMock } from '../mock/start-mock.ts';

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  open.push(server);
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}

const tested = (url: string, options = {}) => verify({ url, timeout: 500, ...options }, () => {});

describe('a target that cannot be tested is told with what to do next', () => {
  test.each<[string, RequestListener, RegExp]>([
    [
      'a login page',
      (_, answer) => answer.setHeader('content-type', 'text/html').end('<html>Sign in'),
      /JSON list.*admin URL/s,
    ],
    ['half a document', (_, answer) => answer.end('[{"id":'), /JSON list/],
    ['an object', (_, answer) => answer.end('{}'), /JSON list/],
    ['a connection that is cut', (_, answer) => answer.socket?.destroy(), /closed without a whole answer/],
    [
      'an answer that is cut',
      (_, answer) => answer.writeHead(200, { 'content-length': 99 }).write('[', () => answer.socket?.destroy()),
      /closed without a whole answer/,
    ],
    ['no answer at all', () => {}, /no answer within 500 ms/],
    [
      'a redirect',
      (_, answer) => answer.writeHead(302, { location: 'https://login.example/' }).end(),
      /leads to https:\/\/login\.example\//,
    ],
    ['a refusal', (_, answer) => answer.writeHead(401).end(), /--token-env/],
    ['an unknown path', (_, answer) => answer.writeHead(404).end(), /--base-path/],
    [
      'no version',
      (request, answer) => answer.writeHead(request.url?.includes('version') ? 404 : 200).end('[]'),
      /answers like no release: \d+ of \d+ signs.*Say --release/,
    ],
  ])('%s', async (_, listener, message) => {
    const url = await serve(listener);
    await expect(tested(url)).rejects.toMatchObject({
      name: 'TargetUnusable',
      message: expect.stringMatching(message),
    });
  });

  test('nobody at home', async () => {
    await expect(tested('http://127.0.0.1:9')).rejects.toMatchObject({ name: 'TargetUnusable' });
  });
});

describe('what a user asks for wrongly', () => {
  test.each([
    ['no URL', 'localhost', {}, /admin URL/],
    ['a header without a value', 'http://127.0.0.1:9', { header: ['Authorization'] }, /Name: value/],
    ['a token that is not there', 'http://127.0.0.1:9', { tokenEnv: 'IDENTIKIT_NO_SUCH' }, /IDENTIKIT_NO_SUCH/],
  ])('%s', async (_, url, options, message) => {
    await expect(tested(url, options)).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringMatching(message),
    });
  });

  test('a check that there is not, or a host that is another', async () => {
    const server = await startMock();
    const url = server.adminUrl;
    await expect(tested(url, { only: ['nonesuch'] })).rejects.toMatchObject({ name: 'UsageError' });
    await expect(tested(url, { allowWrites: 'elsewhere.example' })).rejects.toMatchObject({ name: 'UsageError' });
    await server.close();
  });
});

test('without --allow-writes nothing is changed', async () => {
  const server = await startMock({ count: 3 });
  const methods: string[] = [];
  const tail = await verify({ url: server.adminUrl, profile: 'full' }, (event) => {
    if (event.event === 'exchange') methods.push(`${event.method} ${event.answer?.status}`);
  });
  expect(tail?.conformant).toBe(true);
  expect(methods.filter((line) => /^(?:POST|PATCH|DELETE)/.test(line))).toEqual([]);
  expect(server.backend.world.size).toBe(3);
  await server.close();
});
