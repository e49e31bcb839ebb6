import { bytesOf } from '../../http/bytes.ts';
import { goQuote } from '../../json/go-quote.ts';

/** Go's text about a URL that `url.Parse` refuses, e.g. `parse "://": missing protocol scheme`. */
export function urlFault(text: string): string {
  const hash = text.indexOf('#');
  const url = hash < 0 ? text : text.slice(0, hash);
  const fault = faultOf(url);
  if (fault !== undefined) return `parse ${goQuote(url)}: ${fault}`;
  return `parse ${goQuote(text)}: ${escapeFault(text.slice(hash + 1)) ?? 'invalid URL'}`;
}

function faultOf(url: string): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what Go refuses
  if (/[\x00-\x1f\x7f]/.test(url)) return 'net/url: invalid control character in URL';
  if (url.startsWith(':')) return 'missing protocol scheme';
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(url)?.[0] ?? '';
  const [rest = ''] = url.slice(scheme.length).split('?');
  if (!rest.startsWith('/')) {
    if (scheme !== '') return undefined;
    if (/^[^/]*:/.test(rest)) return 'first path segment in URL cannot contain colon';
  }
  const [, authority, path = rest] = /^\/\/([^/]*)(.*)$/su.exec(rest) ?? [];
  return (authority === undefined ? undefined : authorityFault(authority)) ?? escapeFault(path);
}

function authorityFault(authority: string): string | undefined {
  const at = authority.lastIndexOf('@');
  const host = hostFault(authority.slice(at + 1));
  if (host !== undefined || at < 0) return host;
  const user = authority.slice(0, at);
  return /^[A-Za-z0-9._:~!$&'()*+,;=%@-]*$/.test(user) ? escapeFault(user) : 'net/url: invalid userinfo';
}

function hostFault(host: string): string | undefined {
  const bracket = host.startsWith('[') ? host.lastIndexOf(']') : host.lastIndexOf(':') - 1;
  if (host.startsWith('[') && bracket < 0) return "missing ']' in host";
  const port = bracket < -1 ? '' : host.slice(bracket + 1);
  if ((host.startsWith('[') || host.includes(':')) && !/^(?::\d*)?$/.test(port))
    return `invalid port ${goQuote(port)} after host`;
  const badEscape = escapeFault(host, /%(?!25|[89A-Fa-f][0-9A-Fa-f])/);
  if (badEscape !== undefined) return badEscape;
  const odd = /[^A-Za-z0-9._~!$&'()*+,;=:<>"[\]%\x80-\xff-]/.exec(bytesOf(host));
  return odd ? `invalid character ${goQuote(odd[0])} in host name` : undefined;
}

function escapeFault(text: string, bad = /%(?![0-9A-Fa-f]{2})/): string | undefined {
  const at = text.search(bad);
  return at < 0 ? undefined : `invalid URL escape ${goQuote(text.slice(at, at + 3))}`;
}
