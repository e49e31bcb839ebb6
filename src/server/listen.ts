import { createServer } from 'node:http';
import type { Socket } from 'node:net';
import type { HttpBehaviour } from '../dialect/behaviour.ts';
import type { HttpRequest, HttpResponse, Listener, Outcome } from '../http/message.ts';
import { type OpenListener, openPort } from './open-port.ts';
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

/** Largest head of a request, in bytes. */
const maxHeaderSize = (1 << 20) + 4096;

/** Opens a listener. @throws ListenError when the port is taken or the address is not there */
export function listen(options: ListenOptions): Promise<OpenListener> {
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
  return openPort(server, options);
}

const expectationFailed: HttpResponse = { status: 417, headers: ['Connection', 'close'], close: true };
