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

/** Where a redirect to the other listener leads: `from` is taken off the path before `below` is put on. */
export interface Port {
  readonly from: string;
  readonly to: BaseUrl;
  readonly below: string;
}

/** The redirect to the same path on another listener. */
export function portRedirect(method: string, url: RequestUrl, { from, to, below }: Port): HttpResponse {
  const rest = url.path.startsWith(from) ? url.path.slice(from.length) : url.path;
  const target = { ...url, origin: to.origin, path: joinPath(to.path, below, rest) };
  return redirect(method, urlText(target), 307);
}
