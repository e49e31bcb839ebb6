import type { Dialect } from '../dialect/behaviour.ts';
import { hasMediaType } from '../http/content-type.ts';
import { badRequest, plainError } from '../http/errors.ts';
import type { HttpRequest } from '../http/message.ts';
import { EscapeError, Query, queryUnescape } from '../http/query.ts';
import { cookieSent, originSent } from '../identity/sessions/login/errors.ts';
import type { LoginForm } from '../identity/sessions/login/login-flow.ts';
import { encodeValue } from '../json/encode.ts';
import { parse } from '../json/parse.ts';
import { readFirstValue } from '../json/scan.ts';
import { JsonError, JsonNumber, type JsonValue } from '../json/value.ts';
import { readFault } from './body.ts';

const accepted = ['multipart/form-data', 'application/x-www-form-urlencoded', 'application/json'];

/** Reads the body of a filled-in login form: JSON or a form; of a form in several parts nothing is read. @throws ApiError */
export function readLoginForm({ method, headers, body }: HttpRequest, { http }: Dialect): LoginForm {
  if (body.length === 0)
    throw badRequest('Unable to decode HTTP Request Body because its HTTP Header "Content-Length" is zero.');
  const contentType = headers['content-type'] ?? '';
  if (!hasMediaType(contentType, accepted, http))
    throw badRequest(
      `HTTP ${method} Request used unknown HTTP Header "Content-Type: ${contentType}", only [${accepted.join(' ')}] are supported.`,
    );
  const unread = readFault(body);
  if (unread !== undefined) throw plainError(`unable to read body: ${unread}`, 400);
  if (hasMediaType(contentType, ['application/json'], http)) return formOf(readJson(body.text));
  return hasMediaType(contentType, [accepted[1]!], http) ? formOf(readUrlEncoded(body.text, method)) : formOf(() => '');
}

/** Makes sure that it is no browser that fills in a native client's form. @throws ApiError 400 */
export function checkNative({ headers }: HttpRequest): void {
  if (headers.origin) throw originSent();
  const cookies = (headers.cookie ?? '').split(';').map((cookie) => cookie.trim());
  if (cookies.some((cookie) => cookie.includes('=') && !/^(__cf|_cf|cf_)/.test(cookie))) throw cookieSent();
}

type Field = (name: string) => string;

function formOf(field: Field): LoginForm {
  return {
    method: field('method'),
    identifier: field('identifier') || field('password_identifier'),
    password: field('password'),
  };
}

function readJson(text: string): Field {
  const value = parseFirst(text);
  if (!(value instanceof Map))
    throw badRequest(`Expected JSON sent in request body to be an object but got: ${typeNameOf(value)}`);
  return (name) => asText(value.get(name));
}

function parseFirst(text: string): JsonValue {
  try {
    const { start, end } = readFirstValue(text);
    return parse(text.slice(start, end));
  } catch (error) {
    throw error instanceof JsonError ? badRequest('Unable to decode form as JSON.') : error;
  }
}

function typeNameOf(value: JsonValue): string {
  if (value === null) return 'Null';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'string') return 'String';
  return value instanceof JsonNumber ? 'Number' : 'JSON';
}

function asText(value: JsonValue | undefined): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : encodeValue(value, { escapeHtml: false });
}

function readUrlEncoded(text: string, method: string): Field {
  try {
    for (const part of text.split(/[&=]/)) queryUnescape(part);
  } catch (error) {
    if (!(error instanceof EscapeError)) throw error;
    throw badRequest(`Unable to decode HTTP ${method} form body: ${error.message}`);
  }
  const form = Query.parse(text);
  return (name) => form.get(name);
}
