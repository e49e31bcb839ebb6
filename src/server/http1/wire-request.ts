import type { Socket } from 'node:net';
import type { HttpRequest, Listener, RequestBody } from '../../http/message.ts';
import type { HeaderBlock } from './header-block.ts';
import type { RequestLine } from './request-line.ts';

/** A request's head as it came over the wire, readable for Go's server. */
export interface RequestHead {
  readonly line: RequestLine;
  readonly block: HeaderBlock;
}

/** A request that came over a socket, as the core takes it. */
export class WireRequest implements HttpRequest {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly #socket: Socket;

  constructor(
    readonly listener: Listener,
    { line, block }: RequestHead,
    readonly body: RequestBody,
    socket: Socket,
  ) {
    this.method = line.method;
    this.target = line.target;
    this.headers = block.headers;
    this.#socket = socket;
  }

  get remoteAddress(): string {
    const { remoteAddress = '', remotePort = 0 } = this.#socket;
    return remoteAddress.includes(':') ? `[${remoteAddress}]:${remotePort}` : `${remoteAddress}:${remotePort}`;
  }
}
