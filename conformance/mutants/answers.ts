import type { HttpResponse } from '../../src/http/message.ts';

/** A JSON object. */
export type Json = Record<string, unknown>;

/** The answer with another header; `undefined` takes it away. */
export function withHeader(answer: HttpResponse, name: string, value: string | undefined): HttpResponse {
  const kept: string[] = [];
  for (let i = 0; i < answer.headers.length; i += 2) {
    if (answer.headers[i]!.toLowerCase() !== name.toLowerCase()) kept.push(answer.headers[i]!, answer.headers[i + 1]!);
  }
  return { ...answer, headers: value === undefined ? kept : [...kept, name, value] };
}

/** The value of a header of the answer. */
export function headerOf({ headers }: HttpResponse, name: string): string | undefined {
  for (let i = 0; i < headers.length; i += 2) {
    if (headers[i]!.toLowerCase() === name.toLowerCase()) return headers[i + 1];
  }
  return undefined;
}

/** The body of an answer as text. */
export function textOf({ body = '' }: HttpResponse): string {
  return typeof body === 'string' ? body : new TextDecoder().decode(body);
}

/** The JSON of a text; an empty object where it is none. */
export function jsonOf(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return {};
  }
}

/** The answer with its JSON changed; answers without JSON are left. */
export function withJson(answer: HttpResponse, change: (body: Json) => unknown): HttpResponse {
  try {
    return { ...answer, body: `${JSON.stringify(change(JSON.parse(textOf(answer))))}\n` };
  } catch {
    return answer;
  }
}

/** The list with its elements changed. */
export function withEach(answer: HttpResponse, change: (element: Json) => unknown): HttpResponse {
  return withJson(answer, (list) => (Array.isArray(list) ? list.map(change) : list));
}

/** The error with some members changed; members that are undefined are taken away. */
export function withError(answer: HttpResponse, changes: Json): HttpResponse {
  return withJson(answer, ({ error, ...rest }) =>
    error === undefined ? rest : { ...rest, error: { ...(error as Json), ...changes } },
  );
}

/** The object without some members. */
export function without(body: Json, ...names: readonly string[]): Json {
  return Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name)));
}

/** An answer of the mutant's own. */
export function answering(status: number, body: unknown): HttpResponse {
  return { status, headers: ['Content-Type', 'application/json; charset=utf-8'], body: `${JSON.stringify(body)}\n` };
}

/** The answer with another status, unless it has another than the one expected. */
export function withStatus(answer: HttpResponse, from: number, status: number): HttpResponse {
  return answer.status === from ? { ...answer, status } : answer;
}

/** A bad request in the words of the mutant. */
export function refusing(message: string): HttpResponse {
  return answering(400, { error: { code: 400, status: 'Bad Request', message } });
}
