import type { HttpRequest } from '../../src/http/message.ts';
import { type Json, without } from './answers.ts';

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

/** The values of a parameter of the query. */
export function parameterOf({ target }: HttpRequest, name: string): readonly string[] {
  return new URL(target, 'http://localhost').searchParams.getAll(name);
}
