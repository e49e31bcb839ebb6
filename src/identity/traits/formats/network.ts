import type { TraitsBehaviour } from '../../../dialect/behaviour.ts';
import { isIpv6 as isIpv6Address } from '../go/ip-address.ts';
import { parseUrl, type UrlHosts } from '../go/url.ts';

/** Four numbers up to 255, each as Go's `strconv.Atoi` reads it: with a sign and with leading zeros too. */
export function isIpv4(text: string): boolean {
  const groups = text.split('.');
  return groups.length === 4 && groups.every((group) => /^[+-]?\d+$/.test(group) && isByte(Number(group)));
}

function isByte(n: number): boolean {
  return n >= 0 && n <= 255;
}

/** An IPv6 address without a zone. */
export function isIpv6(text: string, groups: TraitsBehaviour['ipv6Groups']): boolean {
  const address = groups === 'any-length' ? text.replace(/0+(?=[0-9A-Fa-f]{4})/g, '') : text;
  return text.includes(':') && isIpv6Address(address, 'no-zone');
}

/** A URL with a scheme. */
export function isUri(text: string, hosts: UrlHosts): boolean {
  return (parseUrl(text, hosts)?.scheme ?? '') !== '';
}

/** A URL or a relative reference. */
export function isUriReference(text: string, hosts: UrlHosts): boolean {
  return parseUrl(text, hosts) !== undefined;
}

/** A reference whose path has its braces in pairs, none within another, each pair in one part of the path. */
export function isUriTemplate(text: string, hosts: UrlHosts): boolean {
  const url = parseUrl(text, hosts);
  if (url === undefined) return false;
  return url.path.split('/').every((part) => /^[^{}]*(?:\{[^{}]*\}[^{}]*)*$/.test(part));
}
