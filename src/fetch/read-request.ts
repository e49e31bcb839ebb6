import type { HttpBehaviour } from '../dialect/behaviour.ts';
import { type HttpRequest, methodsWithoutBody, noBody } from '../http/message.ts';
import type { Destination } from './destination.ts';

/** Who asks is in the same process. */
const remoteAddress = '127.0.0.1:0';
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A Request of the Fetch standard as the core takes it. Its body is read to the end. */
export async function readRequest(
  request: Request,
  { listener, target }: Destination,
  { maxBodyBytes }: HttpBehaviour,
): Promise<HttpRequest> {
  const { method, url } = request;
  const headers = { host: new URL(url).host, ...Object.fromEntries(request.headers) };
  if (methodsWithoutBody.has(method)) return { listener, method, target, headers, body: noBody, remoteAddress };
  const bytes = new Uint8Array(await request.arrayBuffer());
  const tooLarge = maxBodyBytes !== 'none' && bytes.length > maxBodyBytes;
  const read = tooLarge ? bytes.subarray(0, maxBodyBytes) : bytes;
  const length = request.headers.has('transfer-encoding') ? -1 : bytes.length;
  const body = { text: decoder.decode(read), length, tooLarge };
  return { listener, method, target, headers, body, remoteAddress };
}
