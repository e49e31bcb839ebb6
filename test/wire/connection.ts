import { once } from 'node:events';
import { connect } from 'node:net';

/** A TCP connection to a listener, to send what no HTTP client would. */
export interface Connection {
  /** Sends text of one character a byte. */
  write(text: string): void;
  /** Waits until what came so far matches. @throws Error when the server ends the connection before */
  seen(pattern: RegExp): Promise<string>;
  /** Waits until the server ends the connection; gives all that came. */
  ended(): Promise<string>;
  /** Stops reading, so that the server cannot send more than fits into the buffers between. */
  pause(): void;
  close(): void;
}

/** Opens a connection to a listener, e.g. `http://127.0.0.1:4434`. */
export async function openConnection(url: string): Promise<Connection> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname).setEncoding('latin1');
  let text = '';
  socket.on('data', (part: string) => {
    text += part;
  });
  socket.on('error', () => {}); // a reset is an end like another; 'close' follows
  await once(socket, 'connect');
  return {
    write: (bytes) => socket.write(bytes, 'latin1'),
    async seen(pattern) {
      while (!pattern.test(text)) {
        if (socket.closed) throw new Error(`the connection ended before ${pattern}: ${text}`);
        await Promise.race([once(socket, 'data'), once(socket, 'close')]);
      }
      return text;
    },
    async ended() {
      if (!socket.closed) await once(socket, 'close');
      return text;
    },
    pause: () => socket.pause(),
    close: () => socket.destroy(),
  };
}
