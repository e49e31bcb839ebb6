import type { IncomingMessage } from 'node:http';
import type { HttpBehaviour } from '../dialect/behaviour.ts';
import type { RequestBody } from '../http/message.ts';

/** A request without a body. */
export const noBody: RequestBody = Object.freeze({ text: '', length: 0, tooLarge: false });

/** A request's body, and how many bytes of it the release leaves unread. */
export interface ReadBody {
  readonly body: RequestBody;
  readonly unread: number;
}

/** Reads the body to its end and hands it on; nothing is handed on when the client goes away before that. */
export function readBody(
  message: IncomingMessage,
  http: Pick<HttpBehaviour, 'maxBodyBytes'>,
  done: (read: ReadBody) => void,
): void {
  const limit = http.maxBodyBytes === 'none' ? Number.POSITIVE_INFINITY : http.maxBodyBytes;
  const chunks: Buffer[] = [];
  let size = 0;
  message.on('data', (chunk: Buffer) => {
    if (size < limit) chunks.push(size + chunk.length > limit ? chunk.subarray(0, limit - size) : chunk);
    size += chunk.length;
  });
  message.on('end', () => {
    const declared = message.headers['content-length'];
    const length = declared === undefined ? -1 : Number(declared);
    const tooLarge = size > limit;
    const bytes = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
    done({ body: { text: bytes.toString('utf8'), length, tooLarge }, unread: tooLarge ? size - limit - 1 : 0 });
  });
  message.on('error', () => {});
}
