import type { AddressInfo, Server } from 'node:net';

/** A listener that is open. */
export interface OpenListener {
  /** Without a slash at the end, e.g. `http://127.0.0.1:4434`. */
  readonly url: string;
  /** Ends at once: open connections are cut. */
  close(): Promise<void>;
}

/** A listener could not be opened; the message says why and what to do. */
export class ListenError extends Error {
  override name = 'ListenError';
}

/**
 * Lets a server listen.
 * @param port 0 takes a free one
 * @param cut ends the connections that are open
 * @throws ListenError when the port is taken or the address is not there
 */
export async function openPort(
  server: Server,
  { host, port }: { readonly host: string; readonly port: number },
  cut: () => void,
): Promise<OpenListener> {
  await opened(server, host, port);
  const closed = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      cut();
    });
  return { url: urlOf(server), close: closed };
}

function opened(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new ListenError(openingFault(error, host, port), { cause: error })),
    );
    server.listen(port, host, resolve);
  });
}

function openingFault(error: NodeJS.ErrnoException, host: string, port: number): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} of ${host} is taken already. Choose another, 0 for a free one, or end the program that has it.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine has no address ${host}. Choose 127.0.0.1, or 0.0.0.0 to be reached from everywhere.`;
    case 'EACCES':
      return `Port ${port} needs more rights than this user has. Choose a port above 1023.`;
    default:
      return `Cannot listen on ${host}:${port}: ${error.message}`;
  }
}

function urlOf(server: Server): string {
  const { address, family, port } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}
