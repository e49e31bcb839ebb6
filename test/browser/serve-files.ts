import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const types: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript' };

/** A server of a page and its scripts. */
export interface FileServer extends AsyncDisposable {
  readonly url: string;
}

/** Serves texts by their paths, e.g. `/index.html`, on a free loopback port. */
export async function serveFiles(files: Readonly<Record<string, string>>): Promise<FileServer> {
  const server = createServer((request, response) => {
    const path = request.url === '/' ? '/index.html' : (request.url ?? '');
    const text = files[path];
    response.writeHead(text === undefined ? 404 : 200, {
      'Content-Type': types[path.split('.').at(-1)!] ?? 'text/plain',
    });
    response.end(text);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
    },
  };
}
