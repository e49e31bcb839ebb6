import type { HttpRequest, HttpResponse } from '../../src/http/message.ts';

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

/** The request with another body text. */
export function withBody(request: HttpRequest, text: string): HttpRequest {
  return { ...request, body: { ...request.body, text, length: new TextEncoder().encode(text).length } };
}

/** The request with its JSON object changed; other bodies are left. */
export function withSent(request: HttpRequest, change: (body: Json) => unknown): HttpRequest {
  try {
    const body = JSON.parse(request.body.text) as unknown;
    if (typeof body !== 'object' || body === null) return request;
    const changed = change(body as Json);
    return changed === body ? request : withBody(request, JSON.stringify(changed));
  } catch {
    return request;
  }
}

/** The request without some members of its JSON object; left to the letter where it has none of them. */
export function withoutSent(request: HttpRequest, ...names: readonly string[]): HttpRequest {
  return withSent(request, (body) => (names.some((name) => name in body) ? without(body, ...names) : body));
}

/** The request with another target. */
export function withTarget(request: HttpRequest, change: (target: string) => string): HttpRequest {
  return { ...request, target: change(request.target) };
}

/** The request without a parameter of its query. */
export function withoutParameter(request: HttpRequest, name: string): HttpRequest {
  return withTarget(request, (target) => {
    const [path, query = ''] = target.split('?');
    const kept = query.split('&').filter((pair) => pair !== '' && pair.split('=')[0] !== name);
    return kept.length === 0 ? path! : `${path}?${kept.join('&')}`;
  });
}

/** The request with a parameter more. */
export function withParameter(request: HttpRequest, pair: string): HttpRequest {
  return withTarget(request, (target) => `${target}${target.includes('?') ? '&' : '?'}${pair}`);
}

/** The id of the identity in the path of a request. */
export function idIn({ target }: HttpRequest): string {
  return /\/identities\/([^?/]+)/.exec(target)?.[1] ?? '';
}

/** A bad request in the words of the mutant. */
export function refusing(message: string): HttpResponse {
  return answering(400, { error: { code: 400, status: 'Bad Request', message } });
}

/** The values of a parameter of the query. */
export function parameterOf({ target }: HttpRequest, name: string): readonly string[] {
  return new URL(target, 'http://localhost').searchParams.getAll(name);
}

/** The values of `include_credential` that are types of credentials in no release. */
export function unknownTypesIn(request: HttpRequest): readonly string[] {
  return parameterOf(request, 'include_credential').filter((type) => !credentialTypes.has(type));
}

const credentialTypes = new Set(
  'password oidc totp lookup_secret webauthn code passkey saml profile link_recovery code_recovery'.split(' '),
);

/** The names of members that no body about an identity has. */
export function unknownMembersOf(body: Json): readonly string[] {
  return Object.keys(body).filter((name) => !identityMembers.has(name.toLowerCase()));
}

const identityMembers = new Set(
  [
    'schema_id traits state credentials verifiable_addresses recovery_addresses',
    'metadata_public metadata_admin organization_id external_id',
  ].flatMap((names) => names.split(' ')),
);

/** Whether the text is a UUID in its usual spelling. */
export const isUuid = (text: string): boolean => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);
