import type { Dialect, JsonBehaviour } from '../dialect/behaviour.ts';
import { quote } from '../json/encode.ts';
import { textOf } from './bytes.ts';
import type { ApiError } from './errors.ts';
import type { HttpRequest, HttpResponse } from './message.ts';

const plainHeaders = Object.freeze(['Content-Type', 'application/json']);

/** The answer that shows an error: members in the API's order, empty ones left out, the caller's request id echoed. */
export function errorResponse(error: ApiError, request: Pick<HttpRequest, 'headers'>, dialect: Dialect): HttpResponse {
  return {
    status: error.httpStatus,
    headers: dialect.http.errorIdHeader ? [...plainHeaders, 'Ory-Error-Id', error.id ?? ''] : plainHeaders,
    body: `{"error":${errorObject(error, dialect.json, textOf(request.headers['x-request-id'] ?? ''))}}\n`,
  };
}

/**
 * The error itself as the API writes it in an envelope and beside a batch's item.
 * @param requestId the X-Request-ID header of the request; left out of a batch's item
 */
export function errorObject(error: ApiError, json: JsonBehaviour, requestId?: string): string {
  const member = (name: string, value: string | undefined) => value && `"${name}":${quote(value, json)}`;
  const members = [
    member('id', error.id),
    `"code":${error.code}`,
    member('status', error.status),
    member('request', requestId),
    member('reason', error.reason),
    error.details && `"details":${detailsObject(error.details, json)}`,
    `"message":${quote(error.message, json)}`,
  ];
  return `{${members.filter(Boolean).join(',')}}`;
}

function detailsObject(details: Readonly<Record<string, string>>, json: JsonBehaviour): string {
  const names = Object.keys(details).sort();
  return `{${names.map((name) => `${quote(name, json)}:${quote(details[name]!, json)}`).join(',')}}`;
}
