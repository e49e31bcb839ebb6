import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HttpBehaviour } from '../dialect/behaviour.ts';
import { mergeHeaders } from '../http/common-headers.ts';
import type { HttpRequest, HttpResponse, Listener, Outcome } from '../http/message.ts';
import { hostCheck, isLoopback } from './host-check.ts';
import { NodeRequest } from './node-request.ts';
import { refuse, refuseUnreadable } from './refusals.ts';
import { noBody, readBody } from './request-body.ts';
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
/** Bytes of a body left unread from which Go gives the connection up. */
const tooManyToSkip = 256 << 10;

/** Opens a listener. @throws an Error with the cause in words when the port is taken or the address is not there */
export async function listen(options: ListenOptions): Promise<OpenListener> {
  const server = createServer(
    {
      maxHeaderSize,
      requireHostHeader: false,
      headersTimeout: 5_000,
      requestTimeout: 30_000,
      keepAliveTimeout: 600_000,
      connectionsCheckingInterval: 2_500,
    },
    requestListener(options),
  );
  server.on('checkExpectation', (_message, response) => writeAnswer(response, expectationFailed));
  server.on('clientError', (error, socket) => refuseUnreadable(error, socket as IncomingMessage['socket']));
  await opened(server, options);
  return { url: urlOf(server), close: () => closed(server) };
}

const expectationFailed: HttpResponse = { status: 417, headers: ['Connection', 'close'], close: true };

function requestListener(options: ListenOptions) {
  const { handler, http, listener } = options;
  const isOwnHost = isLoopback(options.host) ? hostCheck(options.ownNames ?? []) : undefined;

  const answer = (request: HttpRequest, response: ServerResponse, unread: number): void => {
    const outcome = handler(request);
    if (outcome instanceof Promise) outcome.then((late) => finish(late, request, response, unread), fail(response));
    else finish(outcome, request, response, unread);
  };

  const finish = (outcome: Outcome, request: HttpRequest, response: ServerResponse, unread: number): void => {
    if ('dropped' in outcome) {
      options.log(
        `connection dropped, as ${request.method} ${request.target} makes the real server crash: ${outcome.why}`,
      );
      response.destroy();
    } else if (outcome.bare) {
      refuse(response.req.socket, '400 Bad Request');
    } else {
      writeAnswer(response, request.body.tooLarge ? afterTooLarge(outcome, http, unread) : outcome);
    }
  };

  const fail = (response: ServerResponse) => (error: unknown) => {
    options.log(`the handler failed on ${response.req.method} ${response.req.url}: ${describe(error)}`);
    if (response.headersSent) response.destroy();
    else writeAnswer(response, failure(error));
  };

  return (message: IncomingMessage, response: ServerResponse): void => {
    const host = message.headers.host;
    if (host === undefined && message.httpVersionMinor > 0) {
      refuse(message.socket, '400 Bad Request: missing required Host header');
      return;
    }
    if (namesHostTwice(message.rawHeaders)) {
      refuse(message.socket, '400 Bad Request');
      return;
    }
    if (isOwnHost && host && !isOwnHost(host)) {
      writeAnswer(response, foreignHost(host, options.host));
      return;
    }
    try {
      if (!hasBody(message)) {
        answer(new NodeRequest(listener, message, noBody), response, 0);
        return;
      }
      readBody(message, http, ({ body, unread }) => {
        try {
          answer(new NodeRequest(listener, message, body), response, unread);
        } catch (error) {
          fail(response)(error);
        }
      });
    } catch (error) {
      fail(response)(error);
    }
  };
}

function namesHostTwice(rawHeaders: readonly string[]): boolean {
  let hosts = 0;
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i]!;
    if (name.length === 4 && (name === 'Host' || name === 'host' || name.toLowerCase() === 'host')) hosts++;
  }
  return hosts > 1;
}

/** Bodies of other methods are skipped: no operation reads them. */
function hasBody({ method, headers }: IncomingMessage): boolean {
  if (method === 'GET' || method === 'HEAD' || method === 'DELETE' || method === 'OPTIONS') return false;
  return headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
}

function afterTooLarge(answer: HttpResponse, http: HttpBehaviour, unread: number): HttpResponse {
  const wasRead = answer.status === 400 || answer.status === 500;
  if (http.closesAfterTooLarge && wasRead) {
    return { ...answer, headers: mergeHeaders(answer.headers, ['Connection', 'close']), close: true };
  }
  return unread >= tooManyToSkip ? { ...answer, close: true } : answer;
}

function foreignHost(host: string, listening: string): HttpResponse {
  return {
    status: 403,
    headers: ['Content-Type', 'text/plain; charset=utf-8', 'X-Content-Type-Options', 'nosniff'],
    body:
      `This server listens on ${listening} and answers requests to localhost, 127.0.0.1 and [::1], not to ${JSON.stringify(host)}: ` +
      'a web page could have sent this one. To be reached by another name, let it listen on an address of the network.\n',
    close: true,
  };
}

function failure(error: unknown): HttpResponse {
  return {
    status: 500,
    headers: ['Content-Type', 'text/plain; charset=utf-8'],
    body: `This is a fault of the mock, not of your request: ${describe(error)}\n`,
    close: true,
  };
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function opened(server: Server, { host, port }: ListenOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new Error(openingFault(error, host, port), { cause: error })),
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
