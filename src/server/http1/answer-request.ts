import type { Socket } from 'node:net';
import type { HttpBehaviour } from '../../dialect/behaviour.ts';
import { mergeHeaders } from '../../http/common-headers.ts';
import type { HttpRequest, HttpResponse, Listener, Outcome, RequestBody } from '../../http/message.ts';
import { badRequest, refusalText } from './refusal.ts';
import { type RequestHead, WireRequest } from './wire-request.ts';
import { writeAnswer } from './write-answer.ts';

/** How the requests of a listener are answered. */
export interface AnswerOptions {
  readonly listener: Listener;
  readonly http: HttpBehaviour;
  readonly handler: (request: HttpRequest) => Outcome | Promise<Outcome>;
  /** The answer to requests that are not let in, whatever they want. */
  readonly refuse: (headers: HttpRequest['headers']) => HttpResponse | undefined;
  /** How many bytes of a body are read. */
  readonly limit: (target: string) => number;
  /** Takes one line whenever a connection is dropped or a handler fails. */
  readonly log: (line: string) => void;
}

/** A request that is whole. */
export interface ReceivedRequest {
  readonly head: RequestHead;
  readonly body: RequestBody;
  /** How many bytes of the body the release leaves unread. */
  readonly surplus: number;
  /** The connection cannot go on after it. */
  readonly closes: boolean;
}

/** Bytes of a body left unread from which Go gives the connection up. */
export const tooManyToSkip = 256 << 10;

/**
 * Hands a request to the handler and its outcome to the wire.
 * @returns whether the connection goes on; a promise where that takes time
 */
export function answerRequest(
  request: ReceivedRequest,
  socket: Socket,
  options: AnswerOptions,
): boolean | Promise<boolean> {
  try {
    const outcome = options.handler(new WireRequest(options.listener, request.head, request.body, socket));
    if (!(outcome instanceof Promise)) return send(outcome, request, socket, options);
    return outcome
      .then((late) => send(late, request, socket, options))
      .catch((error) => fail(error, request, socket, options));
  } catch (error) {
    return fail(error, request, socket, options);
  }
}

function send(
  outcome: Outcome,
  { head, body, surplus, closes }: ReceivedRequest,
  socket: Socket,
  options: AnswerOptions,
): boolean | Promise<boolean> {
  if ('dropped' in outcome) {
    options.log(`connection dropped on ${head.line.method} ${head.line.target}: ${outcome.why}`);
    if (outcome.reset) socket.resetAndDestroy();
    else socket.destroy();
    return false;
  }
  if (outcome.bare) {
    socket.write(refusalText(badRequest), 'latin1');
    return false;
  }
  const answer = body.tooLarge ? afterTooLarge(outcome, options.http.closesAfterTooLarge, surplus) : outcome;
  return writeAnswer(socket, closes ? { ...answer, close: true } : answer, head);
}

function fail(
  error: unknown,
  { head }: ReceivedRequest,
  socket: Socket,
  { log }: AnswerOptions,
): boolean | Promise<boolean> {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  log(`the handler failed on ${head.line.method} ${head.line.target}: ${text}`);
  return writeAnswer(socket, plainText(500, `This is a fault of the mock, not of your request: ${text}\n`), head);
}

function afterTooLarge(answer: HttpResponse, closesAlways: boolean, surplus: number): HttpResponse {
  const wasRead = answer.status === 400 || answer.status === 500;
  if (closesAlways && wasRead)
    return { ...answer, headers: mergeHeaders(answer.headers, ['Connection', 'close']), close: true };
  return surplus >= tooManyToSkip ? { ...answer, close: true } : answer;
}

/** An answer of the door itself, after which the connection ends. */
export function plainText(status: number, body: string): HttpResponse {
  const headers = ['Content-Type', 'text/plain; charset=utf-8', 'X-Content-Type-Options', 'nosniff'];
  return { status, headers, body, close: true };
}
