import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What may become of a request: it is passed on; or not, or its answer is not, in one of several ways. */
export type Mishap = 'none' | 'not-found' | 'busy' | 'bad-gateway' | 'cut-before' | 'cut-after' | 'error-after';

/** A proxy that fails. */
export interface FlakyProxy {
  readonly url: string;
  /** How often each mishap came. */
  readonly came: ReadonlyMap<Mishap, number>;
  close(): Promise<void>;
}

/** Starts a proxy before a server that asks for each request what is to become of it. */
export function startFlakyProxy(to: string, next: (method: string) => Mishap): Promise<FlakyProxy> {
  const came = new Map<Mishap, number>();
  const server = createServer((asked, answer) => {
    const mishap = next(asked.method!);
    came.set(mishap, (came.get(mishap) ?? 0) + 1);
    if (mishap === 'cut-before') return asked.socket.destroy();
    if (mishap === 'not-found') return answer.writeHead(404).end('404 page not found');
    if (mishap === 'busy') return answer.writeHead(429, { 'retry-after': '0.01' }).end();
    if (mishap === 'bad-gateway') return answer.writeHead(502).end('bad gateway');
    const passed = request(to + asked.url, { method: asked.method, headers: asked.headers }, (got) => {
      if (mishap === 'none') {
        answer.writeHead(got.statusCode!, got.headers);
        return got.pipe(answer);
      }
      got.resume().on('end', () => (mishap === 'cut-after' ? asked.socket.destroy() : answer.writeHead(504).end()));
    });
    asked.pipe(passed);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const close = (): Promise<void> =>
        new Promise((done) => {
          server.close(() => done());
          server.closeAllConnections();
        });
      resolve({ url, came, close });
    });
  });
}
