import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** The answer that each connection is to give last, of the requests that it has seen. */
const lastOf = new WeakMap<Socket, ServerResponse>();

/** Notes that a connection owes an answer. */
export function oweAnswer(socket: Socket, response: ServerResponse): void {
  lastOf.set(socket, response);
}

/** Calls `then` when the connection has given every answer that it owes to a request that came to its end. */
export function afterOwedAnswers(socket: Socket, then: () => void): void {
  const last = lastOf.get(socket);
  const isOwed = last?.req.complete && !(last.writableEnded && last.socket === null);
  if (isOwed) last.once('close', () => afterOwedAnswers(socket, then));
  else then();
}
