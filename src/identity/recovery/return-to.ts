import { ApiError, badRequest } from '../../http/errors.ts';
import type { Query } from '../../http/query.ts';
import { goQuote } from '../../json/go-quote.ts';
import type { Realm } from '../realm.ts';
import { parseUrl, printUrl, type Url } from '../traits/go/url.ts';
import { urlFault } from './url-fault.ts';

/**
 * Checks the parameter `return_to` of what begins a flow. A relative one counts as one of the default URL's server.
 * @throws ApiError 400 when it is no URL, or none that is allowed
 */
export function checkReturnTo(query: Query, { settings, dialect }: Realm): void {
  const { urlHosts } = dialect.traits;
  const text = query.get('return_to');
  if (text === '') return;
  const parsed = parseUrl(text, urlHosts);
  if (!parsed) throw badRequest(`Unable to parse the return_to query parameter as an URL: ${urlFault(text)}`);
  const fallback = parseUrl(settings.defaultReturnUrl, urlHosts);
  const url = {
    ...parsed,
    authority: hostOf(parsed) === '' ? fallback?.authority : parsed.authority,
    scheme: parsed.scheme || (fallback?.scheme ?? ''),
  };
  const allowed = [...settings.allowedReturnUrls, `${settings.publicBaseUrl}/self-service`];
  if (allowed.some((entry) => isAllowed(url, parseUrl(entry, urlHosts)))) return;
  throw new ApiError({
    id: 'self_service_flow_return_to_forbidden',
    code: 400,
    reason: `Requested return_to URL ${goQuote(printUrl(url))} is not allowed.`,
    message: 'The request was malformed or contained invalid parameters',
  });
}

function isAllowed(url: Url, allowed: Url | undefined): boolean {
  if (!allowed || allowed.scheme.toLowerCase() !== url.scheme.toLowerCase()) return false;
  const [host, pattern] = [hostOf(url).toLowerCase(), hostOf(allowed).toLowerCase()];
  const fits = pattern.startsWith('*') ? host.endsWith(pattern.slice(1)) : host === pattern;
  return fits && (url.path || '/').startsWith(allowed.path || '/');
}

/** With its port. */
function hostOf({ authority = '' }: Url): string {
  return authority.slice(authority.lastIndexOf('@') + 1);
}
