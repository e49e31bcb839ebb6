import { validateOutput } from '@stoplight/prism-http/dist/validator/index.js';
import type { IHttpOperationResponse } from '@stoplight/types';
import type { ContractDocument } from './bundle.ts';
import { answersTo, type RequestLine } from './judge-answers.ts';
import { type Answers, readRoutes } from './judge-routes.ts';
import { proveAnswers } from './judge-schemas.ts';

/** A request and its answer, as they crossed the wire. */
export interface Exchange extends RequestLine {
  /** Headers of the request; not judged. */
  readonly requestHeaders?: Readonly<Record<string, string | undefined>>;
  /** Body of the request; not judged. */
  readonly requestBody?: string | undefined;
  readonly status: number;
  /** Headers of the answer; repeated ones joined with commas. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Text of the answer; undefined and empty are the same. */
  readonly body?: string | undefined;
}

/** How an answer breaks the contract. */
export interface Violation {
  readonly where: 'status' | 'header' | 'body';
  readonly message: string;
}

/** Judges answers by the contract of one release. */
export interface Judge {
  /** What is wrong with the answer; empty when it is as the contract says. */
  check(exchange: Exchange): readonly Violation[];
}

/**
 * A judge that is not us: Prism's validators over the bundled contract of a release. It also objects to headers and
 * bodies that the contract does not mention, and to a content type that is not the one of the contract to the letter.
 * @throws Error when a schema of the contract does not compile, because Prism would then accept anything
 */
export function judge(document: ContractDocument): Judge {
  const routes = readRoutes(document);
  proveAnswers(routes);
  return { check: (exchange) => check(answersTo(routes, exchange), exchange) };
}

function check(answers: Answers, exchange: Exchange): readonly Violation[] {
  const candidates = answers.responses.filter((response) => response.code === String(exchange.status));
  if (candidates.length === 0) return [{ where: 'status', message: statusMessage(answers, exchange) }];
  const verdicts = candidates.map((response) => violationsOf(response, exchange));
  return verdicts.find((verdict) => verdict.length === 0) ?? verdicts[0]!;
}

function statusMessage(answers: Answers, { method, target, status }: Exchange): string {
  const known = [...new Set(answers.responses.map((response) => response.code))].join(', ');
  return `${method} ${target} (${answers.name}) answers ${known || 'nothing'}, but not ${status}`;
}

function violationsOf(response: IHttpOperationResponse, exchange: Exchange): readonly Violation[] {
  const headers = Object.fromEntries(
    Object.entries(exchange.headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), value]],
    ),
  );
  const undeclared = undeclaredHeaders(response, headers);
  const mediaTypes = (response.contents ?? []).map((content) => content.mediaType);
  const contentType = headers['content-type'];
  const content = response.contents?.find(({ mediaType }) => mediaType === contentType);
  if (content === undefined && (contentType !== undefined || mediaTypes.length > 0)) {
    const message = `Content-Type is ${contentType ?? 'missing'}, expected ${mediaTypes.join(' or ') || 'none'}`;
    return [...undeclared, { where: 'header', message }];
  }
  const text = exchange.body ?? '';
  const isHead = exchange.method === 'HEAD';
  if (text !== '' && (isHead || content?.schema === undefined)) {
    return [...undeclared, { where: 'body', message: `an empty body was expected, got ${text.slice(0, 80)}` }];
  }
  const judged = { ...response, contents: content?.schema === undefined || isHead ? [] : [content] };
  const body = judged.contents.length === 0 ? undefined : readBody(text, content!.mediaType);
  if (body instanceof SyntaxError) return [...undeclared, { where: 'body', message: `no JSON: ${body.message}` }];
  return [...undeclared, ...ask(judged, exchange.status, headers, body)];
}

/** Headers that mean something to clients; the contract says for each answer which of them it has. */
const meaningful = [
  'cache-control',
  'link',
  'location',
  'x-total-count',
  'ory-error-id',
  'allow',
  'x-content-type-options',
];

function undeclaredHeaders(response: IHttpOperationResponse, headers: Record<string, string>): readonly Violation[] {
  const declared = new Set((response.headers ?? []).map((header) => header.name.toLowerCase()));
  return meaningful
    .filter((name) => name in headers && !declared.has(name))
    .map((name) => ({ where: 'header', message: `${name} is not expected, got ${headers[name]}` }));
}

function readBody(text: string, mediaType: string): unknown {
  if (!mediaType.startsWith('application/json')) return text;
  try {
    return JSON.parse(text);
  } catch (error) {
    return error;
  }
}

function ask(
  response: IHttpOperationResponse,
  statusCode: number,
  headers: Record<string, string>,
  body: unknown,
): readonly Violation[] {
  // Prism takes an empty header for a missing one.
  const filled = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value || '(empty)']));
  const resource = { id: '', method: 'get', path: '/', responses: [response] };
  const verdict = validateOutput({ resource, element: { statusCode, headers: filled, body } } as never);
  if (verdict._tag === 'Right') return [];
  return verdict.left.map(({ path, message }) => ({ where: path?.[0] === 'header' ? 'header' : 'body', message }));
}
