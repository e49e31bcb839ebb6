import type { Socket } from 'node:net';

/** How long a refused connection stays half open, so that the client can read why; in milliseconds. */
const lingerTime = 500;

/** Writes what Go's server writes to a request that it cannot read, e.g. `400 Bad Request`, and ends the connection. */
export function refuse(socket: Socket, status: string, text = status): void {
  if (!socket.writable) return;
  socket.end(`HTTP/1.1 ${status}\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n${text}`);
  setTimeout(() => socket.destroy(), lingerTime).unref();
}

/** What node:http says of bytes that it cannot read. */
interface ParserError extends NodeJS.ErrnoException {
  readonly reason?: string;
}

/** Answers a connection whose bytes are no HTTP request, too many, or too slow: the last without a word, as Go does. */
export function refuseUnreadable(error: ParserError, socket: Socket): void {
  switch (error.code) {
    case 'ERR_HTTP_REQUEST_TIMEOUT':
    case 'ECONNRESET':
      socket.destroy();
      return;
    case 'HPE_HEADER_OVERFLOW':
      refuse(socket, '431 Request Header Fields Too Large');
      return;
    case 'HPE_INVALID_TRANSFER_ENCODING':
      refuse(socket, '501 Not Implemented', 'Unsupported transfer encoding');
      return;
    default:
      if (error.reason === 'Invalid HTTP version')
        refuse(socket, '505 HTTP Version Not Supported: unsupported protocol version');
      else refuse(socket, '400 Bad Request');
  }
}
