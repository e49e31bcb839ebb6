import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { httpDate } from '../http/http-date.ts';
import type { Delivery, HttpResponse } from '../http/message.ts';

/** A body of up to this many bytes is sent with Content-Length, a longer one in chunks. */
const longestCountedBody = 2048;

/** Writes an answer as Go's server does: its headers, then Date, then how the body ends, then how the connection does. */
export function writeAnswer(response: ServerResponse, answer: HttpResponse): void {
  const { status, body } = answer;
  const length = body === undefined ? 0 : typeof body === 'string' ? Buffer.byteLength(body) : body.length;
  const isHead = response.req.method === 'HEAD';
  const isCounted = isHead
    ? length > 0 && length <= longestCountedBody
    : length <= longestCountedBody && status !== 204 && !answer.stream;
  const headers = isCounted
    ? [...answer.headers, 'Date', httpDate(), 'Content-Length', String(length)]
    : [...answer.headers, 'Date', httpDate()];
  pushConnection(response, headers, answer.close === true);
  if ((length > longestCountedBody || answer.stream) && !isHead) headers.push('Transfer-Encoding', 'chunked');
  response.writeHead(status, headers);
  if (answer.stream && !isHead) void sendStream(response, answer.stream);
  else if (answer.delivery && !isHead) void deliver(response, body ?? '', answer.delivery);
  else response.end(isHead ? undefined : body);
}

async function sendStream(response: ServerResponse, stream: AsyncIterable<string>): Promise<void> {
  response.flushHeaders();
  const pieces = stream[Symbol.asyncIterator]();
  response.once('close', () => void pieces.return?.());
  for (let piece = await pieces.next(); !piece.done; piece = await pieces.next()) response.write(piece.value);
  response.end();
}

/** Sends a body cut off, or in pieces. Not sent at all once the client is gone. */
async function deliver(response: ServerResponse, body: string | Uint8Array, delivery: Delivery): Promise<void> {
  const bytes = Buffer.from(body as Uint8Array);
  if ('cutAfter' in delivery) {
    response.flushHeaders();
    response.write(bytes.subarray(0, delivery.cutAfter), () => response.destroy());
    return;
  }
  for (let at = 0; at < bytes.length && !response.destroyed; at += delivery.pieces) {
    response.write(bytes.subarray(at, at + delivery.pieces));
    await sleep(delivery.apart);
  }
  response.end();
}

/** HTTP/1.1 connections stay open without a word, HTTP/1.0 connections are closed without one. */
function pushConnection(response: ServerResponse, headers: string[], close: boolean): void {
  const keepsAlive = response.shouldKeepAlive && !close;
  if (keepsAlive === response.req.httpVersionMinor > 0) response.removeHeader('connection');
  else if (!headers.includes('Connection')) headers.push('Connection', keepsAlive ? 'keep-alive' : 'close');
}
