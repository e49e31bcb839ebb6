import type { HttpResponse } from './message.ts';

type Body = HttpResponse['body'];

/** Headers of a success in JSON. */
export const jsonHeaders: readonly string[] = Object.freeze(['Content-Type', 'application/json; charset=utf-8']);
const noHeaders: readonly string[] = Object.freeze([]);

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
