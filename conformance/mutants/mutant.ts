import type { Dialect } from '../../src/dialect/behaviour.ts';
import type { Changes } from '../../src/dialect/release.ts';
import type { ReleaseName } from '../../src/dialect/release-name.ts';
import type { HttpRequest, HttpResponse } from '../../src/http/message.ts';

/** A server that is wrong in one named way: a release that never existed, or one whose answers are spoiled. */
export interface Mutant {
  /** Also what users call it by, e.g. `link-dropped`. */
  readonly name: string;
  /** What an implementer got wrong. */
  readonly title: string;
  /** The area of checks, one of which has to catch it. */
  readonly area: string;
  /** The release that it claims to be. */
  readonly release: ReleaseName;
  /** How it behaves otherwise than that release. */
  readonly changes?: (dialect: Dialect) => Changes;
  /** Spoils an answer, or leaves it. */
  readonly spoil?: (answer: HttpResponse, request: HttpRequest) => HttpResponse;
  /** Changes a request before it is handled, so that the server seems to have misread it. */
  readonly misread?: (request: HttpRequest) => HttpRequest;
}

/** The answer with another header; `undefined` takes it away. */
export function withHeader(answer: HttpResponse, name: string, value: string | undefined): HttpResponse {
  const kept: string[] = [];
  for (let i = 0; i < answer.headers.length; i += 2) {
    if (answer.headers[i]!.toLowerCase() !== name.toLowerCase()) kept.push(answer.headers[i]!, answer.headers[i + 1]!);
  }
  return { ...answer, headers: value === undefined ? kept : [...kept, name, value] };
}

/** The body of an answer as text. */
export function textOf({ body = '' }: HttpResponse): string {
  return typeof body === 'string' ? body : new TextDecoder().decode(body);
}

/** The answer with its JSON changed; answers without JSON are left. */
export function withJson(answer: HttpResponse, change: (body: unknown) => unknown): HttpResponse {
  try {
    return { ...answer, body: `${JSON.stringify(change(JSON.parse(textOf(answer))))}\n` };
  } catch {
    return answer;
  }
}

/** The request with another body text. */
export function withBody(request: HttpRequest, text: string): HttpRequest {
  return { ...request, body: { ...request.body, text, length: new TextEncoder().encode(text).length } };
}
