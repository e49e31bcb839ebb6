import { jsonBodyFault } from '../http/content-type.ts';
import { ApiError, badRequest, badRequestText } from '../http/errors.ts';
import { JsonError } from '../json/value.ts';
import type { Call } from './operation.ts';

/** Go's text for a body longer than the release reads. */
export const bodyTooLarge = 'http: request body too large';

/**
 * Reads a body that a release decodes strictly: the decoder's text is the message. The decoder stops behind the first
 * value or at the first fault, so a body that is too large matters only where it had to read on.
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
    throw refuse(request.body.tooLarge && wantsMore ? bodyTooLarge : error.message);
  }
}

/**
 * Reads a body whose content type is checked, too, and whose faults are reasons.
 * @throws ApiError 400
 */
export function readJsonBody<T>({ request, realm }: Call, read: (text: string) => T): T {
  const fault = jsonBodyFault(request, realm.dialect.http);
  if (fault) throw fault;
  if (request.body.tooLarge) throw badRequest(`Unable to read HTTP POST body: ${bodyTooLarge}`);
  try {
    return read(request.body.text);
  } catch (error) {
    throw error instanceof JsonError ? badRequest(`Unable to decode JSON payload: ${error.message}`) : error;
  }
}
