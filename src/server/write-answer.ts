import type { ServerResponse } from 'node:http';
import type { HttpResponse } from '../http/message.ts';
import { httpDate } from './http-date.ts';

/** A body of up to this many bytes is sent with Content-Length, a longer one in chunks. */
const longestCountedBody = 2048;

/** Writes an answer as Go's server does: its headers, then Date, then how the body ends, then how the connection does. */
export function writeAnswer(response: ServerResponse, answer: HttpResponse): void {
  const { status, body } = answer;
  const length = body === undefined ? 0 : typeof body === 'string' ? Buffer.byteLength(body) : body.length;
  const headers = answer.headers.slice();
  headers.push('Date', httpDate());
  const isHead = response.req.method === 'HEAD';
  const isChunked = length > longestCountedBody && !isHead;
  if (!isChunked && status !== 204 && (!isHead || (length > 0 && length <= longestCountedBody))) {
    headers.push('Content-Length', String(length));
  }
  pushConnection(response, headers, answer.close === true);
  if (isChunked) headers.push('Transfer-Encoding', 'chunked');
  response.writeHead(status, headers);
  response.end(isHead ? undefined : body);
}

/** HTTP/1.1 connections stay open without a word, HTTP/1.0 connections are closed without one. */
function pushConnection(response: ServerResponse, headers: string[], close: boolean): void {
  const keepsAlive = response.shouldKeepAlive && !close;
  if (keepsAlive === response.req.httpVersionMinor > 0) response.removeHeader('connection');
  else if (!headers.includes('Connection')) headers.push('Connection', keepsAlive ? 'keep-alive' : 'close');
}
