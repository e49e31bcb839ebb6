import {
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { Socket } from 'node:net';
import type { Listener } from '../http/message.ts';
import { keepBytes } from './bytes.ts';
import type { PassedExchange } from './exchange.ts';

/** Where requests go, and who is told of them. */
export interface Forwarding {
  /** Base URL of the deployment. */
  readonly to: URL;
  readonly listener: Listener;
  /** PEM text of certificate authorities to trust. */
  readonly ca?: string | undefined;
  /** Whether a Host header names the proxy. */
  readonly isOwnHost: (host: string) => boolean;
  /** Is told of each exchange once its answer is whole. */
  readonly onExchange: (exchange: PassedExchange) => void;
}

/**
 * Passes requests on as they come in, and answers as they come back, piece by piece. Each connection of an app has one
 * to the deployment, so that an end of the one is an end of the other.
 */
export function forward({ to, listener, ca, isOwnHost, onExchange }: Forwarding): RequestListener {
  const isSecure = to.protocol === 'https:';
  const send = isSecure ? httpsRequest : httpRequest;
  const agents = new WeakMap<Socket, HttpAgent>();
  const prefix = to.pathname.replace(/\/+$/, '');

  const agentOf = (socket: Socket): HttpAgent => {
    const known = agents.get(socket);
    if (known) return known;
    const pool = { keepAlive: true, maxSockets: 1, ...(ca === undefined ? {} : { ca }) };
    const agent = isSecure ? new HttpsAgent(pool) : new HttpAgent(pool);
    agents.set(socket, agent);
    socket.once('close', () => agent.destroy());
    return agent;
  };

  return (message, response) => {
    if (!isOwnHost(message.headers.host ?? '')) return refuse(response, 403, foreignHost);
    const sent = keepBytes(message);
    const tell = (answer: PassedExchange['answer'], body: string | undefined = sent.text()): void =>
      onExchange({
        listener,
        method: message.method!,
        target: message.url!,
        headers: joined(message.headers),
        body: body === '' ? undefined : body,
        answer: body === undefined ? 'unknown' : answer,
      });
    const onward = send({
      agent: agentOf(message.socket),
      hostname: to.hostname.replace(/^\[|\]$/g, ''),
      port: to.port || (isSecure ? 443 : 80),
      method: message.method!,
      path: prefix + message.url,
      setHost: false,
    });
    for (const [name, values] of headersOf(message)) onward.setHeader(name, values);
    onward.setHeader('Host', to.host);
    if (message.headers['content-length'] === undefined && message.headers['transfer-encoding'] === undefined)
      onward.useChunkedEncodingByDefault = false;
    let connected = false;
    onward.on('socket', (socket) => {
      connected = !socket.connecting;
      if (connected) return;
      socket.once(isSecure ? 'secureConnect' : 'connect', () => {
        connected = true;
      });
    });
    let isOver = false;
    const over = (answer: PassedExchange['answer']): void => {
      if (isOver) return;
      isOver = true;
      tell(answer);
    };
    onward.on('response', (from) => passBack(from, response, over));
    onward.on('error', (error: NodeJS.ErrnoException) => {
      over(response.destroyed || !connected ? 'unknown' : 'dropped');
      if (response.headersSent || connected) drop(response, error);
      else
        refuse(
          response,
          502,
          `${to.origin} cannot be reached: ${error.message || error.code}. Start it, or correct --to.`,
        );
    });
    response.on('close', () => {
      if (response.writableFinished) return;
      over('unknown');
      onward.destroy();
    });
    message.pipe(onward);
  };
}

function passBack(
  from: IncomingMessage,
  response: ServerResponse,
  over: (answer: PassedExchange['answer']) => void,
): void {
  const kept = keepBytes(from);
  const status = from.statusCode!;
  response.sendDate = false;
  const closes = /\bclose\b/i.test(from.headers.connection ?? '');
  if (!closes) response.removeHeader('connection');
  const headers = [...headersOf(from)].flatMap(([name, values]) => values.flatMap((value) => [name, value]));
  response.writeHead(status, from.statusMessage, closes ? [...headers, 'Connection', 'close'] : headers);
  response.flushHeaders();
  from.on('end', () => {
    const text = kept.text(from.headers['content-encoding']);
    over(text === undefined ? 'unknown' : { status, headers: joined(from.headers), text });
  });
  from.on('error', (error) => {
    over('dropped');
    drop(response, error);
  });
  from.pipe(response);
}

/** The connection ends here as it ended there. */
function drop(response: ServerResponse, error: NodeJS.ErrnoException): void {
  if (error.code === 'ECONNRESET' && error.syscall === 'read') response.socket?.resetAndDestroy();
  else response.destroy();
}

function refuse(response: ServerResponse, status: number, why: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`identikit proxy: ${why}\n`);
}

const foreignHost =
  'requests have to name this machine, as a web page could have sent this one. To be reached by another name, name it with --host.';

/** What is between two neighbours only. */
const ofTheConnection = new Set(['connection', 'keep-alive', 'proxy-connection', 'host']);

function headersOf({ rawHeaders }: IncomingMessage): Map<string, string[]> {
  const headers = new Map<string, string[]>();
  const names = new Map<string, string>();
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const key = rawHeaders[i]!.toLowerCase();
    if (ofTheConnection.has(key)) continue;
    const name = names.get(key) ?? rawHeaders[i]!;
    names.set(key, name);
    headers.set(name, [...(headers.get(name) ?? []), rawHeaders[i + 1]!]);
  }
  return headers;
}

const joined = (headers: IncomingMessage['headers']): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]));
