import type { HttpBehaviour } from '../dialect/behaviour.ts';
import { type ApiError, badRequest } from './errors.ts';
import type { HttpRequest } from './message.ts';

type Typed = Pick<HttpRequest, 'method' | 'headers' | 'body'>;

/**
 * What is wrong with a request that must bring JSON in its body (PUT of an identity, making a recovery link or code)
 * before its body is read; undefined when nothing is.
 */
export function jsonBodyFault(request: Typed, http: HttpBehaviour): ApiError | undefined {
  if (request.body.length === 0)
    return badRequest('Unable to decode HTTP Request Body because its HTTP Header "Content-Length" is zero.');
  const contentType = request.headers['content-type'] ?? '';
  if (hasMediaType(contentType, ['application/json'], http)) return undefined;
  return badRequest(
    `HTTP ${request.method} Request used unknown HTTP Header "Content-Type: ${contentType}", only [application/json] are supported.`,
  );
}

/** Whether a Content-Type header names one of these media types. */
export function hasMediaType(contentType: string, accepted: readonly string[], http: HttpBehaviour): boolean {
  if (http.contentType === 'single') return accepted.includes(mediaType(contentType.trim()) ?? '');
  for (const part of contentType.split(',')) {
    const type = mediaType(part.trim());
    if (type === undefined) return false;
    if (accepted.includes(type)) return true;
  }
  return false;
}

const token = "[!#$%&'*+\\-.^_`{|}~0-9A-Za-z]+";
const parameterForm = new RegExp(`^\\s*;\\s*(${token})\\s*=\\s*(${token}|"(?:\\\\.|[^"\\r\\n])*")`);
const typeForm = new RegExp(`^${token}(?:/${token})?$`);

/** The media type in small letters; undefined when the type or one of its parameters is broken. */
function mediaType(value: string): string | undefined {
  const semicolon = value.indexOf(';');
  const type = (semicolon < 0 ? value : value.slice(0, semicolon)).toLowerCase().trim();
  if (!typeForm.test(type)) return undefined;
  let rest = semicolon < 0 ? '' : value.slice(semicolon);
  const seen = new Map<string, string>();
  while (rest.trim() !== '' && rest.trim() !== ';') {
    const match = parameterForm.exec(rest);
    if (!match) return undefined;
    const name = match[1]!.toLowerCase();
    if (seen.has(name) && seen.get(name) !== match[2]) return undefined;
    seen.set(name, match[2]!);
    rest = rest.slice(match[0].length);
  }
  return type;
}
