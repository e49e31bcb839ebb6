import { connect } from 'node:net';
import { releases } from '../../src/dialect/releases.ts';
import { type ListenOptions, listen } from '../../src/server/listen.ts';
import type { OpenListener } from '../../src/server/open-port.ts';

/** What a connection gave until the server closed it or `replies` answers had come, Date by name. */
export interface RawReply {
  readonly text: string;
  /** The server ended the connection. */
  readonly ended: boolean;
}

/**
 * Writes bytes to a listener and reads what comes back.
 * @param bytes text of one character a byte; several texts are written one after another
 * @param until stops reading when it holds of the text so far
 */
export function exchange(
  url: string,
  bytes: string | readonly string[],
  until: (text: string) => boolean = () => false,
): Promise<RawReply> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    let text = '';
    const finish = (ended: boolean) => {
      socket.destroy();
      resolve({ text: text.replace(/Date: [A-Z][^\r]*GMT/g, 'Date: «now»'), ended });
    };
    socket.setEncoding('latin1');
    socket.on('data', (data: string) => {
      text += data;
      if (until(text)) finish(false);
    });
    socket.on('close', () => finish(true));
    socket.on('error', reject);
    for (const part of [bytes].flat()) socket.write(part, 'latin1');
  });
}

/** Opens an admin listener on a free loopback port. */
export function open(options: Partial<ListenOptions> & Pick<ListenOptions, 'handler'>): Promise<OpenListener> {
  const http = releases['v26.2.0'].http;
  return listen({ listener: 'admin', host: '127.0.0.1', port: 0, http, log: () => {}, ...options });
}

/** A request's head with the Host header that a client on this machine sends. */
export function head(start: string, ...headers: readonly string[]): string {
  return `${[`${start} HTTP/1.1`, 'Host: localhost', ...headers].join('\r\n')}\r\n\r\n`;
}
