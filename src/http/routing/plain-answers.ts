import { textOf } from '../bytes.ts';
import type { HttpResponse } from '../message.ts';
import { cleanPathKeepingSlash } from './clean-path.ts';

const textHeaders = Object.freeze([
  'Content-Type',
  'text/plain; charset=utf-8',
  'X-Content-Type-Options',
  'nosniff',
] as const);

/** 404 of a path that no route has. */
export const pageNotFound: HttpResponse = Object.freeze({
  status: 404,
  headers: textHeaders,
  body: '404 page not found\n',
});

/** 400 of a request that Go's server refuses before any handler sees it; nothing but this is written. */
export const malformedRequest: HttpResponse = Object.freeze({
  status: 400,
  headers: ['Content-Type', 'text/plain; charset=utf-8', 'Connection', 'close'],
  body: '400 Bad Request',
  close: true,
  bare: true,
});

/** 405; `allow` is the sorted list of methods that the path has. */
export function methodNotAllowed(allow: string): HttpResponse {
  return { status: 405, headers: ['Allow', allow, ...textHeaders], body: 'Method Not Allowed\n' };
}

/** The answer to OPTIONS of a router that makes one. */
export function optionsAnswer(allow: string): HttpResponse {
  return { status: 200, headers: ['Allow', allow] };
}

const redirectTexts = { 301: 'Moved Permanently', 307: 'Temporary Redirect' } as const;

/**
 * A redirect as Go's http.Redirect writes it: a target without host is cleaned once more, and a GET gets a page.
 * @param url already escaped
 */
export function redirect(method: string, url: string, status: 301 | 307): HttpResponse {
  const location = /^\/(?!\/[^/?])/.test(url) ? cleanTarget(url) : url;
  const shown = location.replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16)}`);
  if (method !== 'GET' && method !== 'HEAD') return { status, headers: ['Location', shown] };
  const headers = ['Content-Type', 'text/html; charset=utf-8', 'Location', shown];
  if (method === 'HEAD') return { status, headers };
  return { status, headers, body: `<a href="${escapeHtml(textOf(location))}">${redirectTexts[status]}</a>.\n\n` };
}

function cleanTarget(url: string): string {
  const question = url.indexOf('?');
  if (question < 0) return cleanPathKeepingSlash(url);
  return cleanPathKeepingSlash(url.slice(0, question)) + url.slice(question);
}

const htmlEscapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => htmlEscapes[char]!);
}
