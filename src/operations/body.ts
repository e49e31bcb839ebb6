import { jsonBodyFault } from '../http/content-type.ts';
import { ApiError, badRequest, badRequestText } from '../http/errors.ts';
import type { RequestBody } from '../http/message.ts';
import { JsonError } from '../json/value.ts';
import type { Call } from './operation.ts';

/** Go's text for a body that cannot be read to its end: because it is longer than the release reads, or breaks off. */
export function readFault({ tooLarge, fault }: RequestBody): string | undefined {
  return tooLarge ? 'http: request body too large' : fault;
}

/**
 * Reads a body that a release decodes strictly: the decoder's text is the message. The decoder stops behind the first
 * value or at the first fault, so a body that cannot be read to its end matters only where it had to read on.
 * @param code what the error's body says; the status is 400 all the same
 * @throws ApiError 400
 */
export function readStrictBody<T>({ request }: Call, code: 400 | 500, read: (text: string) => T): T {
  const refuse = (message: string): ApiError =>
    code === 400 ? badRequestText(message) : new ApiError({ code, message, httpStatus: 400 });
  try {
    return read(request.body.text);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const wantsMore = error.message === 'EOF' || error.message === 'unexpected EOF';
    throw refuse((wantsMore && readFault(request.body)) || error.message);
  }
}

/**
 * Reads a body whose content type is checked, too, and whose faults are reasons.
 * @throws ApiError 400
 */
export function readJsonBody<T>({ request, realm }: Call, read: (text: string) => T): T {
  const fault = jsonBodyFault(request, realm.dialect.http);
  if (fault) throw fault;
  const unread = readFault(request.body);
  if (unread !== undefined) throw badRequest(`Unable to read HTTP POST body: ${unread}`);
  try {
    return read(request.body.text);
  } catch (error) {
    throw error instanceof JsonError ? badRequest(`Unable to decode JSON payload: ${error.message}`) : error;
  }
}
