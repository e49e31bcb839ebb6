import type { IncomingMessage, ServerResponse } from 'node:http';
import { mergeHeaders } from '../http/common-headers.ts';
import type { HttpRequest, HttpResponse, Outcome } from '../http/message.ts';
import { hostCheck, isLoopback } from './host-check.ts';
import type { ListenOptions } from './listen.ts';
import { NodeRequest } from './node-request.ts';
import { oweAnswer } from './owed-answers.ts';
import { refuse } from './refusals.ts';
import { noBody, type ReadBody, readBody } from './request-body.ts';
import { writeAnswer } from './write-answer.ts';

/** Bytes of a body left unread from which Go gives the connection up. */
const tooManyToSkip = 256 << 10;
const skipped: ReadBody = { body: noBody, unread: 0 };

/** Makes the function that node:http calls for each request: the request goes to the handler, its outcome to the wire. */
export function requestListener(options: ListenOptions): (message: IncomingMessage, response: ServerResponse) => void {
  const { handler, http, listener } = options;
  const isOwnHost = isLoopback(options.host) ? hostCheck(options.ownNames ?? []) : undefined;

  function handle(message: IncomingMessage, response: ServerResponse, read: ReadBody): void {
    try {
      const request = new NodeRequest(listener, message, read.body);
      const outcome = handler(request);
      if (outcome instanceof Promise) {
        outcome.then((late) => finish(late, request, response, read)).catch((error) => fail(error, response));
      } else {
        finish(outcome, request, response, read);
      }
    } catch (error) {
      fail(error, response);
    }
  }

  function finish(outcome: Outcome, { method, target }: HttpRequest, response: ServerResponse, read: ReadBody): void {
    if ('dropped' in outcome) {
      options.log(`connection dropped on ${method} ${target}: ${outcome.why}`);
      if (outcome.reset) response.socket?.resetAndDestroy();
      else response.destroy();
    } else if (outcome.bare) {
      refuse(response.req.socket, '400 Bad Request');
    } else {
      writeAnswer(
        response,
        read.body.tooLarge ? afterTooLarge(outcome, http.closesAfterTooLarge, read.unread) : outcome,
      );
    }
  }

  function fail(error: unknown, response: ServerResponse): void {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    options.log(`the handler failed on ${response.req.method} ${response.req.url}: ${text}`);
    if (response.headersSent) response.destroy();
    else writeAnswer(response, plainText(500, `This is a fault of the mock, not of your request: ${text}\n`));
  }

  return function receive(message, response) {
    const host = message.headers.host;
    oweAnswer(message.socket, response);
    if (response.socket === null) {
      // The requests before this one on the connection come first, as in Go's server.
      response.once('socket', () => receive(message, response));
    } else if (host === undefined && message.httpVersionMinor > 0) {
      refuse(message.socket, '400 Bad Request: missing required Host header');
    } else if (namesHostTwice(message.rawHeaders)) {
      refuse(message.socket, '400 Bad Request');
    } else if (isOwnHost && host && !isOwnHost(host)) {
      writeAnswer(response, plainText(403, foreignHostText(host, options.host)));
    } else if (hasBody(message)) {
      readBody(message, isImport(message) ? unlimited : http, (read) => handle(message, response, read));
    } else {
      handle(message, response, skipped);
    }
  };
}

/** Worlds may be larger than any body of the API. */
const unlimited = { maxBodyBytes: 'none' } as const;
const isImport = ({ url = '' }: IncomingMessage): boolean => url.startsWith('/_') && url.includes('/_identikit/import');

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

function afterTooLarge(answer: HttpResponse, closesAlways: boolean, unread: number): HttpResponse {
  const wasRead = answer.status === 400 || answer.status === 500;
  if (closesAlways && wasRead) {
    return { ...answer, headers: mergeHeaders(answer.headers, ['Connection', 'close']), close: true };
  }
  return unread >= tooManyToSkip ? { ...answer, close: true } : answer;
}

function plainText(status: number, body: string): HttpResponse {
  const headers = ['Content-Type', 'text/plain; charset=utf-8', 'X-Content-Type-Options', 'nosniff'];
  return { status, headers, body, close: true };
}

function foreignHostText(host: string, listening: string): string {
  return (
    `This server listens on ${listening} and answers requests to localhost, 127.0.0.1 and [::1], not to ${JSON.stringify(host)}: ` +
    'a web page could have sent this one. To be reached by another name, let it listen on an address of the network.\n'
  );
}
