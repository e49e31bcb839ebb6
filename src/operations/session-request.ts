import type { SessionsBehaviour } from '../dialect/behaviour.ts';
import { textOf } from '../http/bytes.ts';
import type { HttpRequest } from '../http/message.ts';
import type { Client } from '../identity/sessions/session.ts';

/** The session token that a request brings; `''` when it brings none. */
export function sessionTokenOf({ headers }: HttpRequest): string {
  const token = headers['x-session-token'] ?? '';
  if (token !== '') return token;
  const [scheme = '', bearer = '', ...more] = (headers.authorization ?? '').split(' ');
  return scheme.toLowerCase() === 'bearer' && more.length === 0 ? bearer : '';
}

/** Who sends a request, as proxies in front tell it. */
export function clientOf({ headers, remoteAddress = '' }: HttpRequest, behaviour: SessionsBehaviour): Client {
  const header = (name: string): string => textOf(headers[name] ?? '');
  const forwarded = header('x-forwarded-for');
  const told =
    header('true-client-ip') || (behaviour.cloudflareAddress && header('cf-connecting-ip')) || header('x-real-ip');
  const agent = headers['user-agent'];
  return {
    address: told || (forwarded === '' ? remoteAddress : lastOutsideAddress(forwarded)),
    userAgent: agent === undefined ? undefined : textOf(agent),
    location: [header('cf-ipcity'), header('cf-ipcountry')].filter((place) => place !== '').join(', '),
  };
}

const insideAddress = /^(?:(?:::ffff:)?(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)|f[cd][0-9a-f]{2}:)/i;

/** `''` when all addresses are of private networks. */
function lastOutsideAddress(forwarded: string): string {
  const addresses = forwarded.split(',').map((address) => address.trim());
  return addresses.findLast((address) => !insideAddress.test(address)) ?? '';
}

/** The URL of a request as its client sees it. */
export function requestUrlOf({ headers, target }: HttpRequest): string {
  const scheme = headers['x-forwarded-proto'] || 'http';
  return `${scheme}://${headers['x-forwarded-host'] || headers.host || ''}${target}`;
}
