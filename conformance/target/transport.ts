import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { TransportError } from '../failure.ts';
import { agentThroughProxy, agentToProxy, type ProxyServer } from './proxy.ts';

/** A request to send as it stands: no header is added but those that HTTP needs. */
export interface WireRequest {
  readonly method: string;
  /** Scheme, host and port. */
  readonly origin: string;
  /** Path and query, sent to the letter. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | undefined;
}

/** What came back. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly text: string;
}

/** Sends a request and waits for the whole answer. @throws TransportError when none comes */
export interface Transport {
  send(request: WireRequest): Promise<WireAnswer>;
  close(): void;
}

/** How to reach the target. */
export interface TransportOptions {
  /** Milliseconds until a request is given up. */
  readonly timeout: number;
  /** Connections at most. */
  readonly connections: number;
  /** PEM text of certificate authorities to trust, and of the client's own certificate and key. */
  readonly ca?: string | undefined;
  readonly clientCertificate?: string | undefined;
  readonly proxy?: ProxyServer | undefined;
}

/** Largest answer that is read, in bytes. */
const maxAnswer = 64 * 1024 * 1024;

/** Speaks HTTP/1.1 as it is, without following redirects or tidying paths. */
export function httpTransport(transport: TransportOptions): Transport {
  const { timeout, connections, ca, clientCertificate, proxy } = transport;
  const pool = { keepAlive: true, maxSockets: connections };
  const tls = { ...pool, ...(ca ? { ca } : {}), ...certificate(clientCertificate) };
  const agents = {
    'http:': proxy ? agentToProxy(proxy, pool) : new HttpAgent(pool),
    'https:': proxy ? agentThroughProxy(proxy, tls) : new HttpsAgent(tls),
  };
  const attempt = (wire: WireRequest): Promise<WireAnswer> =>
    new Promise((resolve, reject) => {
      const url = new URL(wire.origin);
      const secure = url.protocol === 'https:';
      const options = {
        agent: agents[secure ? 'https:' : 'http:'],
        hostname: url.hostname.replace(/^\[|\]$/g, ''),
        port: url.port || (secure ? 443 : 80),
        method: wire.method,
        path: wire.target,
        headers: withLength(wire),
        ...(proxy && !secure ? passedOn(wire, url, proxy) : {}),
      };
      let timer: NodeJS.Timeout | undefined;
      const fail = (error: Error): void => {
        clearTimeout(timer);
        reject(error instanceof TransportError ? error : faultOf(error, wire.origin, secure ? undefined : proxy));
      };
      const request = secure ? httpsRequest : (proxy?.request ?? httpRequest);
      const sent = request(options, (message) => {
        readAnswer(message).then((answer) => {
          clearTimeout(timer);
          resolve(answer);
        }, fail);
      });
      timer = setTimeout(() => sent.destroy(new TransportError(`no answer within ${timeout} ms`, false)), timeout);
      sent.on('error', fail);
      sent.end(wire.body);
    });
  return {
    send: attempt,
    close() {
      for (const agent of Object.values(agents)) agent.destroy();
    },
  };
}

/** A request that the proxy reads and passes on. */
function passedOn(wire: WireRequest, { host, origin }: URL, { at, headers }: ProxyServer) {
  return { ...at, path: origin + wire.target, headers: { host, ...withLength(wire), ...headers } };
}

const certificate = (pem: string | undefined) => (pem === undefined ? {} : { cert: pem, key: pem });

function withLength({ method, headers, body }: WireRequest): Record<string, string> {
  if ('transfer-encoding' in headers || (body === undefined && !['POST', 'PUT', 'PATCH'].includes(method)))
    return headers;
  return { ...headers, 'content-length': String(Buffer.byteLength(body ?? '')) };
}

async function readAnswer(message: IncomingMessage): Promise<WireAnswer> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of message as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > maxAnswer) throw new TransportError(`the answer is longer than ${maxAnswer} bytes`, false);
    pieces.push(piece);
  }
  const headers = Object.entries(message.headers).map(([name, value]) => [name, [value].flat().join(', ')]);
  return {
    status: message.statusCode ?? 0,
    headers: Object.fromEntries(headers),
    text: Buffer.concat(pieces).toString('utf8'),
  };
}

function faultOf(error: Error & { code?: string }, origin: string, proxy: ProxyServer | undefined): TransportError {
  const cut = error.code === 'ECONNRESET' || error.code === 'EPIPE' || error.message === 'aborted';
  return cut
    ? new TransportError('the connection was closed without a whole answer', true)
    : new TransportError(
        `${proxy ? `the proxy ${proxy.origin}` : origin} cannot be reached: ${error.message || error.code}`,
        false,
        proxy && 'Correct --proxy.',
      );
}
