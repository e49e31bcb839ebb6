import { connect, type Socket } from 'node:net';

/** One kind of request to send again and again; `next` gives the bytes of each. */
export interface LoadOptions {
  readonly port: number;
  readonly connections: number;
  readonly seconds: number;
  readonly next: () => Buffer;
}

/** What a load came to. */
export interface LoadResult {
  /** Answers a second. */
  readonly rate: number;
  /** Answers by status. */
  readonly statuses: ReadonlyMap<number, number>;
}

/** Sends requests over kept connections, one at a time on each, and counts whole answers. */
export async function load({ port, connections, seconds, next }: LoadOptions): Promise<LoadResult> {
  const statuses = new Map<number, number>();
  let ending = false;
  const count = (status: number): boolean => {
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    return !ending;
  };
  const begun = process.hrtime.bigint();
  const timer = setTimeout(() => {
    ending = true;
  }, seconds * 1000);
  await Promise.all(Array.from({ length: connections }, () => drive(port, next, count)));
  clearTimeout(timer);
  const taken = Number(process.hrtime.bigint() - begun) / 1e9;
  const total = [...statuses.values()].reduce((sum, n) => sum + n, 0);
  return { rate: total / taken, statuses };
}

function drive(port: number, next: () => Buffer, count: (status: number) => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    socket.setNoDelay(true);
    let received: Buffer = Buffer.alloc(0);
    socket.on('connect', () => socket.write(next()));
    socket.on('data', (chunk: Buffer) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
      const status = wholeAnswer(received);
      if (status === undefined) return;
      received = Buffer.alloc(0);
      if (count(status)) socket.write(next());
      else end(socket, resolve);
    });
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('the server closed a connection under load')));
  });
}

function end(socket: Socket, resolve: () => void): void {
  socket.removeAllListeners('close');
  socket.destroy();
  resolve();
}

const headEnd = Buffer.from('\r\n\r\n');
const lastChunk = Buffer.from('\r\n0\r\n\r\n');

/** The status of the answer, once it is whole. */
function wholeAnswer(received: Buffer): number | undefined {
  const head = received.indexOf(headEnd);
  if (head < 0) return undefined;
  const text = received.toString('latin1', 0, head);
  const status = Number(text.slice(9, 12));
  const length = /\r\ncontent-length: (\d+)/i.exec(text);
  if (length) return received.length >= head + 4 + Number(length[1]) ? status : undefined;
  if (!/\r\ntransfer-encoding: chunked/i.test(text)) return status;
  return received.subarray(-lastChunk.length).equals(lastChunk) ? status : undefined;
}

/** A request as bytes. */
export function requestBytes(method: string, target: string, body?: string, type = 'application/json'): Buffer {
  const entity = body === undefined ? '' : `Content-Type: ${type}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n`;
  return Buffer.from(`${method} ${target} HTTP/1.1\r\nHost: 127.0.0.1\r\n${entity}\r\n${body ?? ''}`);
}
