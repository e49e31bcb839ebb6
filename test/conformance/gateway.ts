import {
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, connect, type Server as NetServer } from 'node:net';
import { afterAll } from 'vitest';

/** Answers a request itself; returns false when the request is to be passed on. */
export type Interception = (request: IncomingMessage, answer: ServerResponse) => boolean;

const open: Server[] = [];
afterAll(() => {
  for (const server of open.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

/** Starts a server that ends with the tests of the file; its URL. */
export function serveForTests(listener: (request: IncomingMessage, answer: ServerResponse) => void): Promise<string> {
  return listening(createServer(listener), 'http');
}

/** What becomes of the headers of an answer: name, value, name, value … */
export type HeaderChange = (headers: readonly string[]) => readonly string[];

/** A server in front of another one, which it can speak for. */
export function gateway(
  upstream: string,
  intercept: Interception = () => false,
  change: HeaderChange = (headers) => headers,
): Promise<string> {
  return serveForTests((request, answer) => intercept(request, answer) || passOn(upstream, request, answer, change));
}

/** The same behind TLS. */
export function secureGateway(upstream: string, pem: string): Promise<string> {
  const server = createSecureServer({ cert: pem, key: pem }, (request, answer) => passOn(upstream, request, answer));
  return listening(server as unknown as Server, 'https');
}

/** An HTTP proxy that wants to know `authorization`; it lists what it was asked for. */
export async function proxyServer(authorization: string | undefined): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const mayPass = ({ headers, method, url }: IncomingMessage): boolean => {
    asked.push(`${method} ${url}`);
    return headers['proxy-authorization'] === authorization;
  };
  const server = createServer((request, answer) => {
    if (!mayPass(request)) return void answer.writeHead(407).end();
    const { origin } = new URL(request.url!);
    request.url = request.url!.slice(origin.length);
    passOn(origin, request, answer);
  });
  server.on('connect', (request: IncomingMessage, socket) => {
    if (!mayPass(request)) return void socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    const [host, port] = request.url!.split(':');
    const there = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      there.pipe(socket).pipe(there);
    });
    for (const end of [there, socket]) end.on('error', () => there.destroy() && socket.destroy());
  });
  return { url: await listening(server, 'http'), asked };
}

function passOn(
  upstream: string,
  request: IncomingMessage,
  answer: ServerResponse,
  change: HeaderChange = (list) => list,
): void {
  const { hostname, port } = new URL(upstream);
  const { method, url, headers } = request;
  const onward = httpRequest({ hostname, port, method, path: url, headers, agent: false }, (from) => {
    answer.writeHead(from.statusCode!, change(from.rawHeaders) as string[]);
    from.pipe(answer);
  });
  onward.on('error', () => answer.socket?.destroy());
  request.pipe(onward);
}

function listening(server: Server, scheme: string): Promise<string> {
  open.push(server);
  return new Promise((resolve) => {
    (server as NetServer).listen(0, '127.0.0.1', () =>
      resolve(`${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}`),
    );
  });
}
