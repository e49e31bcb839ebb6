import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { HttpRequest, Listener, RequestBody } from '../http/message.ts';

/** A request of node:http as the core takes it. */
export class NodeRequest implements HttpRequest {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly #socket: Socket;

  constructor(
    readonly listener: Listener,
    message: IncomingMessage,
    readonly body: RequestBody,
  ) {
    this.method = message.method!;
    this.target = message.url!;
    this.headers = message.headers as Record<string, string | undefined>;
    this.#socket = message.socket;
  }

  get remoteAddress(): string {
    const { remoteAddress = '', remotePort = 0 } = this.#socket;
    return remoteAddress.includes(':') ? `[${remoteAddress}]:${remotePort}` : `${remoteAddress}:${remotePort}`;
  }
}
