import type { Refusal } from './refusal.ts';
import { badRequest, unsupportedVersion } from './refusal.ts';

/** The first line of a request. */
export interface RequestLine {
  readonly method: string;
  /** As sent, one character a byte. */
  readonly target: string;
  /** Of HTTP/1.1 or a later 1.x. */
  readonly isHttp11: boolean;
  /** Go reads the header lines before it says so. */
  readonly lateRefused?: Refusal;
}

/** What a method and the name of a header consist of. */
export const token = /^[\w!#$%&'*+\-.^`|~]+$/;
const controlByte = /[^\x20-\x7e\x80-\xff]/;
const version = /^HTTP\/(\d)\.(\d)$/;

/** Reads a request line without its end, as Go reads it: any token is a method. */
export function readRequestLine(line: string): RequestLine | Refusal {
  const afterMethod = line.indexOf(' ');
  const afterTarget = line.indexOf(' ', afterMethod + 1);
  if (afterMethod < 0 || afterTarget < 0) return badRequest;
  const method = line.slice(0, afterMethod);
  const named = line.slice(afterMethod + 1, afterTarget);
  const target = method === 'CONNECT' && !named.startsWith('/') ? `http://${named}` : named;
  const protocol = line.slice(afterTarget + 1);
  if (!token.test(method) || controlByte.test(target)) return badRequest;
  if (protocol === 'HTTP/1.1') return { method, target, isHttp11: true };
  const [, major, minor] = version.exec(protocol) ?? [];
  if (major === undefined) return badRequest;
  if (major === '1') return { method, target, isHttp11: minor !== '0' };
  return { method, target, isHttp11: true, lateRefused: unsupportedVersion };
}
