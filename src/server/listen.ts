import { createServer } from 'node:net';
import type { HttpBehaviour } from '../dialect/behaviour.ts';
import type { HttpRequest, HttpResponse, Listener, Outcome } from '../http/message.ts';
import { hostCheck, isLoopback } from './host-check.ts';
import { plainText } from './http1/answer-request.ts';
import { Connection } from './http1/connection.ts';
import { type OpenListener, openPort } from './open-port.ts';

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

/** How long a client may take for a head, and for a body; in milliseconds. */
const longestWait = { head: 5_000, body: 30_000 };

/** How often it is looked who takes longer; in milliseconds. */
const sweepInterval = 1_000;

/** Opens a listener. @throws ListenError when the port is taken or the address is not there */
export function listen(options: ListenOptions): Promise<OpenListener> {
  const { listener, http, handler, log } = options;
  const connections = new Map<Connection, () => void>();
  const limit = http.maxBodyBytes === 'none' ? Number.POSITIVE_INFINITY : http.maxBodyBytes;
  const answering = {
    listener,
    http,
    handler,
    log,
    refuse: foreignHosts(options),
    limit: (target: string) => (isImport(target) ? Number.POSITIVE_INFINITY : limit),
  };
  // A peer that is gone without a word is found by TCP itself: idle connections stay open.
  const server = createServer({ allowHalfOpen: true, noDelay: true, keepAlive: true }, (socket) => {
    const connection = new Connection(socket, answering);
    connections.set(connection, () => socket.destroy());
    socket.once('close', () => connections.delete(connection));
  });
  const sweep = setInterval(() => {
    for (const [connection, cut] of connections)
      if (connection.countWait() * sweepInterval > longestWait[connection.owes ?? 'body']) cut();
  }, sweepInterval).unref();
  server.once('close', () => clearInterval(sweep));
  return openPort(server, options, () => {
    for (const cut of connections.values()) cut();
  });
}

/** Worlds may be larger than any body of the API. */
const isImport = (target: string): boolean => target.startsWith('/_') && target.includes('/_identikit/import');

function foreignHosts({
  host: address,
  ownNames = [],
}: ListenOptions): (headers: HttpRequest['headers']) => HttpResponse | undefined {
  if (!isLoopback(address)) return () => undefined;
  const isOwn = hostCheck(ownNames);
  return ({ host }) => (host && !isOwn(host) ? plainText(403, foreignHostText(host, address)) : undefined);
}

function foreignHostText(host: string, listening: string): string {
  return (
    `This server listens on ${listening} and answers requests to localhost, 127.0.0.1 and [::1], not to ${JSON.stringify(host)}: ` +
    'a web page could have sent this one. To be reached by another name, let it listen on an address of the network.\n'
  );
}
