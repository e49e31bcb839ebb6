// Promise: requests mean the same however the network cuts them into pieces.
import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { releases } from '../../src/dialect/releases.ts';
import { Connection } from '../../src/server/http1/connection.ts';
import { head } from './raw.ts';

const http = releases['v26.2.0'].http;

/** What a connection answers to bytes that come in these pieces. */
async function answersTo(pieces: readonly string[]): Promise<string> {
  let text = '';
  const socket = new Duplex({
    read() {},
    write(bytes: Buffer, _encoding, done) {
      text += bytes.toString('latin1');
      done();
    },
    decodeStrings: true,
  });
  new Connection(socket as Socket, {
    listener: 'admin',
    http,
    log: () => {},
    refuse: () => undefined,
    limit: () => 1000,
    handler: ({ method, target, headers, body }) => {
      const answer = { status: 200, headers: [], body: JSON.stringify({ method, target, headers, body }) };
      return target === '/slow' ? Promise.resolve(answer) : answer;
    },
  });
  for (const piece of pieces) {
    socket.push(Buffer.from(piece, 'latin1'));
    await new Promise((turn) => setImmediate(turn));
  }
  socket.push(null);
  await new Promise((turn) => setTimeout(turn, 1));
  socket.destroy();
  return text.replaceAll(/Date: [^\r]*/g, 'Date: X');
}

const chunked = (...chunks: readonly string[]): string =>
  `${chunks.map((chunk) => `${chunk.length.toString(16)}\r\n${chunk}\r\n`).join('')}0\r\n\r\n`;

const requests = fc.constantFrom(
  head('GET /a'),
  head('GET /slow', 'X-Folded: a', ' b'),
  'GET /lines HTTP/1.1\nHost: localhost\n\n',
  `${head('POST /b', 'Content-Length: 5')}\xc3\xa9abc`,
  `${head('POST /long', 'Content-Length: 1005')}${'x'.repeat(1005)}`,
  `${head('PUT /slow', 'Transfer-Encoding: chunked')}${chunked('{"a":', '1}')}`,
  `${head('GET /skipped', 'Transfer-Encoding: chunked')}${chunked('abc')}`,
  `${head('POST /broken', 'Transfer-Encoding: chunked')}3\r\nabcd\r\n`,
  head('GET /last', 'Connection: close'),
  'rubbish\r\n\r\n',
  'GET /half HTTP/1.1\r\nHo',
);

test('cut anywhere', async () => {
  const sent = fc.array(requests, { minLength: 1, maxLength: 4 });
  const cuts = fc.array(fc.nat(2500), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(sent, cuts, async (texts, places) => {
      const bytes = texts.join('');
      const sorted = [...new Set([0, ...places.filter((place) => place < bytes.length), bytes.length])].sort(
        (a, b) => a - b,
      );
      const pieces = sorted.slice(1).map((place, i) => bytes.slice(sorted[i], place));
      expect(await answersTo(pieces)).toBe(await answersTo([bytes]));
    }),
    { numRuns: 300 },
  );
});

test('byte by byte', async () => {
  const bytes = `${head('GET /a')}${head('POST /b', 'Transfer-Encoding: chunked')}${chunked('abc', 'def')}${head('GET /slow')}`;
  expect(await answersTo([...bytes])).toBe(await answersTo([bytes]));
});
