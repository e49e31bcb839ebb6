// Promise: whoever is slow, rude or gone, everybody else is answered meanwhile.
import { expect, test } from 'vitest';
import { mockForSuite } from '../mock/start-mock.ts';
import { type Connection, openConnection } from '../wire/connection.ts';
import { send } from '../wire/send.ts';

const server = mockForSuite();

async function expectOthersAnswered(): Promise<void> {
  expect(await send(server.adminUrl, { method: 'GET', path: '/admin/health/ready' })).toMatchObject({ status: 200 });
  const create = { method: 'POST', path: '/admin/identities', body: '{}' };
  expect(await send(server.adminUrl, create)).toMatchObject({ status: 201 });
}

const open = (): Promise<Connection> => openConnection(server.adminUrl);
const head = (start: string, ...headers: readonly string[]) =>
  `${[`${start} HTTP/1.1`, 'Host: localhost', ...headers].join('\r\n')}\r\n\r\n`;

test('while a head comes byte by byte', async () => {
  const slow = await open();
  const request = head('GET /admin/version', 'Connection: close');
  for (const byte of request.slice(0, 20)) slow.write(byte);
  await expectOthersAnswered();
  slow.write(request.slice(20));
  expect(await slow.ended()).toMatch(/^HTTP\/1\.1 200 OK\r\n.*"version":"v26\.2\.0"/s);
});

test('while a body is on its way', async () => {
  const body = '{"traits":{"email":"slow@example.org"}}';
  const slow = await open();
  slow.write(head('POST /admin/identities', 'Connection: close', `Content-Length: ${body.length}`));
  slow.write(body.slice(0, 10));
  await expectOthersAnswered();
  slow.write(body.slice(10));
  expect(await slow.ended()).toMatch(/^HTTP\/1\.1 201 Created\r\n.*"email":"slow@example\.org"/s);
});

test('while 4 MB of a body are there and the rest is not', async () => {
  const body = `{"metadata_public":"${'x'.repeat(4 << 20)}"}`;
  const slow = await open();
  slow.write(head('POST /admin/identities', 'Connection: close', `Content-Length: ${body.length}`));
  slow.write(body.slice(0, -1));
  await expectOthersAnswered();
  slow.write(body.slice(-1));
  expect(await slow.ended()).toMatch(/^HTTP\/1\.1 201 Created\r\n/);
});

test('while a client does not read its answer', async () => {
  const big = await send(server.adminUrl, {
    method: 'POST',
    path: '/admin/identities',
    body: `{"metadata_public":"${'x'.repeat(4 << 20)}"}`,
  });
  const { id } = JSON.parse((big as { text: string }).text);
  const deaf = await open();
  deaf.pause();
  deaf.write(head(`GET /admin/identities/${id}`).repeat(10));
  await expectOthersAnswered();
  deaf.close();
});

test('while 200 connections wait for the end of their heads', async () => {
  const waiting = await Promise.all(Array.from({ length: 200 }, open));
  for (const connection of waiting) connection.write('GET /admin/version HTTP/1.1\r\nHost: localhost\r\nX-Slow: ');
  await expectOthersAnswered();
  for (const connection of waiting) connection.close();
});

test('after clients went away in the middle of a head, of a body and of an answer', async () => {
  for (const part of ['GET /admin/ver', `${head('POST /admin/identities', 'Content-Length: 1000')}{"traits"`]) {
    const gone = await open();
    gone.write(part);
    gone.close();
  }
  const gone = await open();
  gone.write(head('GET /admin/identities').repeat(100));
  gone.close();
  await expectOthersAnswered();
});

test('and so are the requests before rubbish on the same connection, those too that take their time', async () => {
  const body =
    '{"traits":{"email":"hashed@example.org"},"credentials":{"password":{"config":{"password":"a-long-secret"}}}}';
  const mixed = await open();
  const create = `${head('POST /admin/identities', `Content-Length: ${body.length}`)}${body}`;
  mixed.write(`${head('GET /admin/version')}${create}${head('GET /admin/health/alive')}\0\x01 rubbish\r\n\r\n`);
  const statuses = (await mixed.ended()).match(/HTTP\/1\.1 \d+/g);
  expect(statuses).toEqual(['HTTP/1.1 200', 'HTTP/1.1 201', 'HTTP/1.1 200', 'HTTP/1.1 400']);
  await expectOthersAnswered();
});
