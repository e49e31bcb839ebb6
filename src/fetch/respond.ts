import { httpDate } from '../http/http-date.ts';
import type { Delivery, HttpResponse, Outcome } from '../http/message.ts';
import { toUtf8 } from '../json/utf8.ts';

const statusesWithoutBody = new Set([204, 205, 304]);

/** An outcome as a Response. @throws TypeError, as fetch does, when the connection was closed without an answer */
export function respond(outcome: Outcome, method: string): Response {
  if ('dropped' in outcome) throw new TypeError('fetch failed', { cause: new Error(outcome.why) });
  if (outcome.bare)
    return new Response('400 Bad Request', { status: 400, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
  const headers = new Headers();
  for (let i = 0; i < outcome.headers.length; i += 2) headers.append(outcome.headers[i]!, outcome.headers[i + 1]!);
  headers.set('Date', httpDate());
  const hasBody = method !== 'HEAD' && !statusesWithoutBody.has(outcome.status);
  return new Response(hasBody ? bodyOf(outcome) : null, { status: outcome.status, headers });
}

function bodyOf({ body = '', delivery, stream }: HttpResponse): Uint8Array | ReadableStream<Uint8Array> {
  if (stream) return streamOf(stream);
  // Bytes, as text would bring a Content-Type with it.
  const bytes = typeof body === 'string' ? toUtf8(body) : body;
  return delivery ? streamOf(piecesOf(bytes, delivery)) : bytes;
}

/** A body that is cut off, or comes in pieces. */
async function* piecesOf(bytes: Uint8Array, delivery: Delivery): AsyncGenerator<Uint8Array> {
  if ('cutAfter' in delivery) {
    yield bytes.subarray(0, delivery.cutAfter);
    throw new TypeError('terminated', { cause: new Error('the connection was closed before the end of the body') });
  }
  for (let at = 0; at < bytes.length; at += delivery.pieces) {
    yield bytes.subarray(at, at + delivery.pieces);
    await new Promise((resolve) => setTimeout(resolve, delivery.apart));
  }
}

/** Not every browser has ReadableStream.from. */
function streamOf(pieces: AsyncIterable<Uint8Array | string>): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(typeof value === 'string' ? toUtf8(value) : value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
