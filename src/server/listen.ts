import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { HttpBehaviour } from '../dialect/behaviour.ts';
import type { HttpRequest, HttpResponse, Listener, Outcome } from '../http/message.ts';
import { afterOwedAnswers } from './owed-answers.ts';
import { refuseUnreadable } from './refusals.ts';
import { requestListener } from './request-listener.ts';
import { writeAnswer } from './write-answer.ts';

export interface ListenOptions {
  readonly listener: Listener;
  /** Name or address to listen on. On a loopback address, requests must name this machine or one of `ownNames`. */
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  readonly http: HttpBehaviour;
  readonly handler: (request: HttpRequest) => Outcome | Promise<Outcome>;
  /** More names in Host headers that are answered, without ports. */
  readonly ownNames?: readonly string[];
  /** Takes one line whenever a connection is dropped or a handler fails. */
  readonly log: (line: string) => void;
}

/** A listener that is open. */
export interface OpenListener {
  /** Without a slash at the end, e.g. `http://127.0.0.1:4434`. */
  readonly url: string;
  /** Ends at once: open connections are cut. */
  close(): Promise<void>;
}

/** Largest head of a request, in bytes. */
const maxHeaderSize = (1 << 20) + 4096;

/** A listener could not be opened; the message says why and what to do. */
export class ListenError extends Error {
  override name = 'ListenError';
}

/** Opens a listener. @throws ListenError when the port is taken or the address is not there */
export async function listen(options: ListenOptions): Promise<OpenListener> {
  const server = createServer(
    {
      maxHeaderSize,
      requireHostHeader: false,
      headersTimeout: 5_000,
      requestTimeout: 30_000,
      // Two timers fewer a request. Idle connections stay open; TCP's own keep-alive finds peers that are gone.
      keepAliveTimeout: 0,
      keepAlive: true,
      connectionsCheckingInterval: 2_500,
    },
    requestListener(options),
  );
  server.on('checkExpectation', (_message, response) => writeAnswer(response, expectationFailed));
  server.on('clientError', (error, socket) => {
    afterOwedAnswers(socket as Socket, () => refuseUnreadable(error, socket as Socket));
  });
  await opened(server, options);
  return { url: urlOf(server), close: () => closed(server) };
}

const expectationFailed: HttpResponse = { status: 417, headers: ['Connection', 'close'], close: true };

function opened(server: Server, { host, port }: ListenOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new ListenError(openingFault(error, host, port), { cause: error })),
    );
    server.listen(port, host, resolve);
  });
}

function openingFault(error: NodeJS.ErrnoException, host: string, port: number): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} of ${host} is taken by another program. Choose another port, or end that program.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine has no address ${host}. Choose 127.0.0.1, or 0.0.0.0 to be reached from everywhere.`;
    case 'EACCES':
      return `Port ${port} needs more rights than this user has. Choose a port above 1023.`;
    default:
      return `Cannot listen on ${host}:${port}: ${error.message}`;
  }
}

function urlOf(server: Server): string {
  const { address, family, port } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
