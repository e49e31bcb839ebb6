import type { HttpResponse } from '../message.ts';
import { joinPath } from './clean-path.ts';
import { redirect } from './plain-answers.ts';
import { type RequestUrl, urlText } from './request-url.ts';

/** Where a listener is reached from outside, e.g. `http://127.0.0.1:4434` and `/`. */
export interface BaseUrl {
  readonly origin: string;
  readonly path: string;
}

/** @param url a configured base URL, e.g. `https://auth.example.org/kratos/` */
export function parseBaseUrl(url: string): BaseUrl {
  const [, origin = '', path = ''] = /^([A-Za-z][A-Za-z0-9+\-.]*:\/\/[^/?#]*)([^?#]*)/.exec(url) ?? [];
  return { origin, path };
}

/** The redirect to the same path below another listener's base URL; `/admin` is taken off before `prefix` is put on. */
export function portRedirect(method: string, url: RequestUrl, base: BaseUrl, prefix: '' | '/admin'): HttpResponse {
  const below = url.path.startsWith('/admin') ? url.path.slice('/admin'.length) : url.path;
  const target = { ...url, origin: base.origin, path: joinPath(base.path, prefix, below) };
  return redirect(method, urlText(target), 307);
}
