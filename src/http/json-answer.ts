import type { HttpBehaviour } from '../dialect/behaviour.ts';
import type { HttpResponse } from './message.ts';

type Body = HttpResponse['body'];

const jsonHeaders = Object.freeze(['Content-Type', 'application/json; charset=utf-8']);
const noHeaders: readonly string[] = Object.freeze([]);
const cacheControl = ['Cache-Control', 'private, no-cache, no-store, must-revalidate'] as const;
const uncachedJsonHeaders = Object.freeze([...cacheControl, ...jsonHeaders]);

/**
 * A success in JSON.
 * @param body the JSON text with the newline at its end
 * @param headers more headers, in alphabetical order and after Content-Type, e.g. `['Link', links]`
 */
export function jsonAnswer(status: number, body: Body, headers?: readonly string[]): HttpResponse {
  return { status, headers: headers ? [...jsonHeaders, ...headers] : jsonHeaders, body };
}

/** 200 in JSON; see `jsonAnswer`. */
export function ok(body: Body, headers?: readonly string[]): HttpResponse {
  return jsonAnswer(200, body, headers);
}

/** 201 in JSON with the URL of what was made. */
export function created(location: string, body: Body): HttpResponse {
  return jsonAnswer(201, body, ['Location', location]);
}

/** 204. Most have no header of their own; revoking a session has the Content-Type of JSON. */
export function noContent(headers: readonly string[] = noHeaders): HttpResponse {
  return { status: 204, headers };
}

/** Whether an answer carries Cache-Control; `matched` says that the request's route and method are known. */
export function forbidsCaching(http: HttpBehaviour, method: string, matched: boolean): boolean {
  return http.cacheControl === 'matched-routes' ? matched : method === 'GET';
}

/** The answer with Cache-Control at its place in the order of names. */
export function withCacheControl(answer: HttpResponse): HttpResponse {
  const { status, headers, body } = answer;
  const uncached = headers === jsonHeaders ? uncachedJsonHeaders : insertCacheControl(headers);
  return answer.close ? { status, headers: uncached, body, close: true } : { status, headers: uncached, body };
}

function insertCacheControl(headers: readonly string[]): readonly string[] {
  return headers[0] === 'Allow'
    ? [headers[0], headers[1]!, ...cacheControl, ...headers.slice(2)]
    : [...cacheControl, ...headers];
}
