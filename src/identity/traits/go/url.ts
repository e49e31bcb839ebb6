import type { TraitsBehaviour } from '../../../dialect/behaviour.ts';
import { isIpv6 } from './ip-address.ts';
import { escapeFor, isWellEscaped, type UrlPlace, unescapeUrl } from './url-escape.ts';

/** A URL or a reference as Go's `net/url` parses it. */
export interface Url {
  /** In lower case; `''` for a reference without one. */
  readonly scheme: string;
  /** All behind the scheme, when that does not begin with a slash. */
  readonly opaque: string;
  /** User information and host as Go prints them; undefined when there was no `//`. */
  readonly authority: string | undefined;
  /** As written. */
  readonly path: string;
  /** As written, with its question mark. */
  readonly query: string;
  /** As Go prints it, without its hash. */
  readonly fragment: string;
}

/** How strict Go is with hosts, which it became by and by. */
export type UrlHosts = TraitsBehaviour['urlHosts'];

/** Parses as `url.Parse` does; undefined when that is an error. */
export function parseUrl(text: string, hosts: UrlHosts): Url | undefined {
  const hash = text.indexOf('#');
  const fragment = hash === -1 ? '' : text.slice(hash + 1);
  const url = parseWithoutFragment(hash === -1 ? text : text.slice(0, hash), hosts);
  if (url === undefined || !isWellEscaped('fragment', fragment)) return undefined;
  return { ...url, fragment: printed('fragment', fragment) };
}

function parseWithoutFragment(text: string, hosts: UrlHosts): Omit<Url, 'fragment'> | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what Go refuses
  if (/[\x00-\x1f\x7f]/.test(text) || text.startsWith(':')) return undefined;
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(text)?.[1] ?? '';
  const behind = scheme === '' ? text : text.slice(scheme.length + 1);
  const question = behind.indexOf('?');
  const query = question === -1 ? '' : behind.slice(question);
  const rest = question === -1 ? behind : behind.slice(0, question);
  const parts = { scheme: scheme.toLowerCase(), opaque: '', authority: undefined, path: '', query };
  if (!rest.startsWith('/') && scheme !== '') return { ...parts, opaque: rest };
  if (/^[^/]*:/.test(rest)) return undefined;
  const split = scheme !== '' || !rest.startsWith('///') ? /^\/\/([^/]*)(.*)$/su.exec(rest) : null;
  const path = split === null ? rest : split[2]!;
  const authority = split === null ? undefined : readAuthority(parts.scheme, split[1]!, hosts);
  if ((split !== null && authority === undefined) || !isWellEscaped('path', path)) return undefined;
  return { ...parts, authority, path };
}

function readAuthority(scheme: string, authority: string, hosts: UrlHosts): string | undefined {
  const at = authority.lastIndexOf('@');
  const host = readHost(scheme, authority.slice(at + 1), hosts);
  if (host === undefined || at === -1) return host;
  const user = authority.slice(0, at);
  if (!/^[A-Za-z0-9._:~!$&'()*+,;=%@-]*$/.test(user) || !isWellEscaped('userinfo', user)) return undefined;
  const [name, ...password] = user.split(':');
  const shown = [name!, ...(user.includes(':') ? [password.join(':')] : [])];
  return `${shown.map((part) => escapeFor('userinfo', unescapeUrl(part))).join(':')}@${host}`;
}

function readHost(scheme: string, host: string, hosts: UrlHosts): string | undefined {
  const bracket = host.lastIndexOf('[');
  if (hosts === 'any' ? host.startsWith('[') : bracket !== -1) return readBracketedHost(host, bracket, hosts);
  const first = host.indexOf(':');
  const strict = hosts === 'strict' && (scheme === 'http' || scheme === 'https');
  if (first !== -1 && !/^:\d*$/.test(host.slice(strict ? first : host.lastIndexOf(':')))) return undefined;
  return isWellEscaped('host', host) ? escapeFor('host', unescapeUrl(host)) : undefined;
}

function readBracketedHost(host: string, open: number, hosts: UrlHosts): string | undefined {
  const close = host.lastIndexOf(']');
  if (close === -1 || !/^(?::\d*)?$/.test(host.slice(close + 1))) return undefined;
  if (hosts === 'any') return areWellEscaped(host.slice(0, close)) ? host : undefined;
  const name = host.slice(open + 1, close);
  if ((hosts === 'strict' && open > 0) || !areWellEscaped(name) || !isIpv6(unescapeUrl(name), 'zone')) return undefined;
  return host.slice(open);
}

/** An address and its zone, which begins with `%25`. */
function areWellEscaped(name: string): boolean {
  const zone = name.indexOf('%25');
  if (zone === -1) return isWellEscaped('host', name);
  return isWellEscaped('host', name.slice(0, zone)) && isWellEscaped('zone', name.slice(zone));
}

/** A part as it was written if that is a valid way to write it, otherwise as Go would write it. */
function printed(place: UrlPlace, text: string): string {
  return validAsWritten[place === 'fragment' ? 'fragment' : 'path'].test(text)
    ? text
    : escapeFor(place, unescapeUrl(text));
}

const validAsWritten = {
  path: /^[A-Za-z0-9._~!$&'()*+,;=:@[\]%/-]*$/,
  fragment: /^[A-Za-z0-9._~!$&'()*+,;=:@[\]%/?-]*$/,
};

/** The URL as Go's `String` prints it. */
export function printUrl(url: Url): string {
  const scheme = url.scheme === '' ? '' : `${url.scheme}:`;
  const fragment = url.fragment === '' ? '' : `#${url.fragment}`;
  if (url.opaque !== '') return `${scheme}${url.opaque}${url.query}${fragment}`;
  const slash = url.path !== '' && !url.path.startsWith('/') && url.authority ? '/' : '';
  const host = url.authority === undefined || (url.authority === '' && url.path === '') ? '' : `//${url.authority}`;
  return `${scheme}${host}${slash}${printed('path', url.path)}${url.query}${fragment}`;
}

/** The absolute URL that a reference means within the document at `base`, as Go's `ResolveReference` finds it. */
export function resolveReference(base: Url, reference: Url): Url {
  if (reference.scheme !== '' || reference.authority) {
    return {
      ...reference,
      scheme: reference.scheme || base.scheme,
      path: joinPaths(printed('path', reference.path), ''),
    };
  }
  const bare = reference.path === '' && reference.query === '';
  const query = bare ? base.query : reference.query;
  const fragment = bare && reference.fragment === '' ? base.fragment : reference.fragment;
  if (reference.path === '' && base.opaque !== '') return { ...base, query, fragment };
  const path = joinPaths(printed('path', base.path), printed('path', reference.path));
  return { ...base, authority: base.authority ?? '', opaque: '', path, query, fragment };
}

function joinPaths(base: string, reference: string): string {
  const full = reference.startsWith('/') ? reference : base.slice(0, base.lastIndexOf('/') + 1) + reference;
  if (reference === '' && base === '') return '';
  const steps = (reference === '' ? base : full).split('/');
  const kept: string[] = [];
  for (const step of steps) {
    if (step === '..') kept.pop();
    else if (step !== '.') kept.push(step);
  }
  const last = steps.at(-1);
  if (last === '.' || last === '..') kept.push('');
  return `/${kept.join('/').replace(/^\//, '')}`;
}
