import { percentOf } from '../bytes.ts';

/**
 * A request target as Go parses it. Paths are byte strings: one character a byte.
 * When a path is changed by a router, `rawPath` stays and counts only while it still means the same path.
 */
export interface RequestUrl {
  /** Scheme and host of a target in absolute form, else `''`. */
  readonly origin: string;
  /** The path, decoded. */
  readonly path: string;
  /** The path as it was sent, when it is not the way Go would write `path`; else `''`. */
  readonly rawPath: string;
  /** Without `?`, as it was sent. */
  readonly query: string;
  /** Whether there was a `?`. */
  readonly hasQuery: boolean;
}

const plainPath = /^\/[A-Za-z0-9\-_.~$&+,/:;=@]*$/;
const absoluteForm = /^([A-Za-z][A-Za-z0-9+\-.]*):\/\/[^/?]*/;
/** A scheme and what is no path, e.g. `localhost:80`. */
const opaqueForm = /^[A-Za-z][A-Za-z0-9+\-.]*:(?!\/)/;
const brokenPort = /:(?!\d*$)[^\]:]*$/;
const brokenEscape = /%(?![0-9A-Fa-f]{2})/;
/** What may stand in a path as it was sent; anything else makes Go write the path anew. */
const validPath = /^[A-Za-z0-9\-_.~$&+,/:;=@!'()*[\]%]*$/;

/** Parses a request target; undefined when Go refuses it. */
export function parseTarget(target: string): RequestUrl | undefined {
  const question = target.indexOf('?');
  const hasQuery = question >= 0;
  const sent = hasQuery ? target.slice(0, question) : target;
  const query = hasQuery ? target.slice(question + 1) : '';
  if (plainPath.test(sent)) return { origin: '', path: sent, rawPath: '', query, hasQuery };
  const origin = absoluteForm.exec(sent)?.[0] ?? '';
  const escaped = sent.slice(origin.length);
  if (brokenEscape.test(escaped) || brokenPort.test(origin.replace(/^[^:]*:/, ''))) return undefined;
  if (origin === '' && opaqueForm.test(escaped)) return { origin: escaped, path: '', rawPath: '', query, hasQuery };
  if (origin === '' && escaped !== '*' && !escaped.startsWith('/')) return undefined;
  const path = unescapePath(escaped);
  return { origin, path, rawPath: escapePath(path) === escaped ? '' : escaped, query, hasQuery };
}

/** The path as Go writes it into URLs: as it was sent where that still means `path`. */
export function escapedPath({ path, rawPath }: Pick<RequestUrl, 'path' | 'rawPath'>): string {
  if (rawPath !== '' && validPath.test(rawPath) && unescapePath(rawPath) === path) return rawPath;
  return path === '*' ? path : escapePath(path);
}

/** The whole URL as Go writes it. */
export function urlText(url: RequestUrl): string {
  return `${url.origin}${escapedPath(url)}${url.hasQuery ? `?${url.query}` : ''}`;
}

/** Escapes a path's bytes as Go does. */
export function escapePath(path: string): string {
  if (plainPath.test(path)) return path;
  return path.replace(/[^A-Za-z0-9\-_.~$&+,/:;=@]/g, percentOf);
}

/** Decodes escapes; a broken one leaves the text as it is. */
export function unescapePath(text: string): string {
  if (!text.includes('%') || brokenEscape.test(text)) return text;
  return text.replace(/%(..)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
