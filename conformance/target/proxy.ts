import { Agent as HttpAgent, request as httpRequest, type RequestOptions } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { TransportError } from '../failure.ts';

/** A proxy, as `--proxy` names it. */
export interface ProxyServer {
  /** Scheme, host and port; without credentials, so that it can be shown. */
  readonly origin: string;
  /** What the proxy wants to see, e.g. its authorization. */
  readonly headers: Readonly<Record<string, string>>;
  /** Sends a request to the proxy itself. */
  readonly request: typeof httpRequest;
  readonly at: Pick<RequestOptions, 'hostname' | 'port'>;
}

/** Reads the URL of a proxy, which may hold a name and a password; undefined when it is none. */
export function readProxy(text: string): ProxyServer | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  const secure = url.protocol === 'https:';
  const credentials = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  return {
    origin: url.origin,
    headers: credentials === ':' ? {} : { 'proxy-authorization': `Basic ${btoa(credentials)}` },
    request: secure ? httpsRequest : httpRequest,
    at: { hostname: url.hostname.replace(/^\[|\]$/g, ''), port: url.port || (secure ? 443 : 80) },
  };
}

/** Connections to the proxy itself, for requests that it passes on. */
export function agentToProxy({ origin }: ProxyServer, pool: object): HttpAgent {
  return origin.startsWith('https:') ? new HttpsAgent(pool) : new HttpAgent(pool);
}

/** Connections through a tunnel that the proxy opens with CONNECT: it sees where to, and nothing else. */
export function agentThroughProxy(proxy: ProxyServer, pool: object): HttpsAgent {
  const agent = new HttpsAgent(pool);
  const connect = (options: TunnelOptions, done: (error: Error | null, socket?: Socket) => void): void => {
    openTunnel(proxy, `${options.host}:${options.port}`).then(
      (socket) => done(null, connectTls({ ...options, socket, servername: options.servername ?? options.host })),
      (error: Error) => done(error),
    );
  };
  return Object.assign(agent, { createConnection: connect });
}

interface TunnelOptions {
  readonly host: string;
  readonly port: number;
  readonly servername?: string;
}

function openTunnel({ request, at, headers, origin }: ProxyServer, to: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const asked = request({ ...at, method: 'CONNECT', path: to, headers: { host: to, ...headers }, agent: false });
    asked.on('connect', ({ statusCode }, socket) => {
      if (statusCode === 200) return resolve(socket);
      socket.destroy();
      const next = statusCode === 407 ? 'Put name and password into --proxy http://NAME:PASSWORD@HOST.' : undefined;
      reject(new TransportError(`the proxy ${origin} refuses a connection to ${to} with ${statusCode}`, false, next));
    });
    asked.on('response', (answer) => {
      answer.destroy();
      reject(new TransportError(`${origin} is no proxy: it answers CONNECT with ${answer.statusCode}`, false));
    });
    asked.on('error', (error) => {
      const why = error.message || (error as { code?: string }).code;
      reject(new TransportError(`the proxy ${origin} cannot be reached: ${why}`, false, 'Correct --proxy.'));
    });
    asked.end();
  });
}
