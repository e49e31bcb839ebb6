import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { httpDate } from '../../http/http-date.ts';
import type { Delivery, HttpResponse } from '../../http/message.ts';
import { answerHead } from './answer-head.ts';
import type { RequestHead } from './wire-request.ts';

/** A body of up to this many bytes is sent with Content-Length, a longer one in chunks. */
const longestCountedBody = 2048;

/**
 * Writes an answer as Go's server does: its headers, then Date, then how the body ends, then how the connection does.
 * @returns whether the connection stays open; a promise where the body takes its time
 */
export function writeAnswer(
  socket: Socket,
  answer: HttpResponse,
  { line, block }: RequestHead,
): boolean | Promise<boolean> {
  const { status, body, stream, delivery } = answer;
  const { isHttp11 } = line;
  const isHead = line.method === 'HEAD';
  const length = body === undefined ? 0 : typeof body === 'string' ? Buffer.byteLength(body) : body.length;
  const isLong = length > longestCountedBody || stream !== undefined;
  const isCounted = !isLong && status !== 204 && (length > 0 || !(isHead || answer.headers.includes('Content-Length')));
  const isEnded = !isLong || isHead || isHttp11;
  const keepsOpen = isEnded && !answer.close && !block.closes && (isHttp11 || block.keepsAlive);
  const isChunked = isLong && !isHead && isHttp11;
  let last = `Date: ${httpDate()}\r\n`;
  if (isCounted) last += `Content-Length: ${length}\r\n`;
  if (keepsOpen !== isHttp11 && !answer.headers.includes('Connection'))
    last += `Connection: ${keepsOpen ? 'keep-alive' : 'close'}\r\n`;
  if (isChunked) last += 'Transfer-Encoding: chunked\r\n';
  const head = answerHead(isHttp11, status, answer.headers, last);
  if (isHead || (body === undefined && !stream)) {
    socket.write(head, 'latin1');
    return keepsOpen;
  }
  if (stream) return sendStream(socket, head, stream, isChunked).then(() => keepsOpen);
  if (delivery) return deliver(socket, head, body!, delivery, isChunked).then((isSent) => isSent && keepsOpen);
  if (isChunked) sendChunk(socket, head, body!, length);
  else if (typeof body === 'string') sendText(socket, head, body, length);
  else sendBytes(socket, head, body!);
  return keepsOpen;
}

/** One write for both, where that costs no copy in between. */
function sendText(socket: Socket, head: string, body: string, length: number): void {
  if (length !== body.length) {
    sendBytes(socket, head, Buffer.from(body));
    return;
  }
  sendAtTurnsEnd(socket);
  socket.write(head + body, 'latin1');
}

/** Where small answers are put together. What was sent at once leaves it free again. */
let scratch = Buffer.allocUnsafe(2 * longestCountedBody);

function sendBytes(socket: Socket, head: string, body: Uint8Array): void {
  const length = head.length + body.length;
  const bytes = length <= scratch.length ? scratch.subarray(0, length) : Buffer.allocUnsafe(length);
  bytes.write(head, 'latin1');
  bytes.set(body, head.length);
  socket.write(bytes);
  if (socket.writableLength > 0) scratch = Buffer.allocUnsafe(scratch.length);
}

let atTurnsEnd: Socket[] = [];

/**
 * Holds back what is written to a socket until the requests of this turn of the event loop are answered: to wake many
 * clients one after another between answers that take their time costs more than to wake them together.
 */
function sendAtTurnsEnd(socket: Socket): void {
  socket.cork();
  if (atTurnsEnd.push(socket) > 1) return;
  setImmediate(() => {
    const sockets = atTurnsEnd;
    atTurnsEnd = [];
    for (const held of sockets) held.uncork();
  });
}

const end = '\r\n0\r\n\r\n';
const sizeLine = (length: number): string => `${length.toString(16)}\r\n`;

function sendChunk(socket: Socket, head: string, body: string | Uint8Array, length: number): void {
  socket.cork();
  socket.write(head + sizeLine(length), 'latin1');
  socket.write(body);
  socket.write(end, 'latin1');
  socket.uncork();
}

async function sendStream(
  socket: Socket,
  head: string,
  stream: AsyncIterable<string>,
  isChunked: boolean,
): Promise<void> {
  socket.write(head, 'latin1');
  const pieces = stream[Symbol.asyncIterator]();
  const stop = (): void => void pieces.return?.();
  socket.once('end', stop).once('close', stop);
  for (let piece = await pieces.next(); !piece.done; piece = await pieces.next())
    writePiece(socket, Buffer.from(piece.value), isChunked);
  socket.off('end', stop).off('close', stop);
  if (isChunked) socket.write('0\r\n\r\n');
}

/** Sends a body in pieces, or cut off: false then. Not sent at all once the client is gone. */
async function deliver(
  socket: Socket,
  head: string,
  body: string | Uint8Array,
  delivery: Delivery,
  isChunked: boolean,
): Promise<boolean> {
  const bytes = Buffer.from(body as Uint8Array);
  socket.write(head, 'latin1');
  if ('cutAfter' in delivery) {
    const size = isChunked ? sizeLine(bytes.length) : '';
    const cut = Buffer.concat([Buffer.from(size), bytes.subarray(0, delivery.cutAfter)]);
    await new Promise((sent) => socket.write(cut, sent));
    return false;
  }
  for (let at = 0; at < bytes.length && !socket.destroyed; at += delivery.pieces) {
    writePiece(socket, bytes.subarray(at, at + delivery.pieces), isChunked);
    await sleep(delivery.apart);
  }
  if (isChunked) socket.write('0\r\n\r\n');
  return true;
}

function writePiece(socket: Socket, piece: Uint8Array, isChunked: boolean): void {
  if (piece.length === 0) return;
  socket.cork();
  if (isChunked) socket.write(sizeLine(piece.length), 'latin1');
  socket.write(piece);
  if (isChunked) socket.write('\r\n', 'latin1');
  socket.uncork();
}
