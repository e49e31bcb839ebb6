import { badRequest, badRequestBecause, type Refusal, unsupportedCoding } from './refusal.ts';
import { token } from './request-line.ts';

/** How a request's body is delimited: not there, so many bytes, or in chunks. */
export type BodyFraming = number | 'chunked';

/** The header lines of a request, read as Go's server reads them. */
export interface HeaderBlock {
  /** Names in lower case; values are bytes, one character each. */
  readonly headers: Readonly<Record<string, string>>;
  readonly framing: BodyFraming;
  /** The client wants the connection closed after the answer. */
  readonly closes: boolean;
  /** An HTTP/1.0 client wants it kept open. */
  readonly keepsAlive: boolean;
  readonly expects: 'nothing' | 'continue' | 'something else';
  /** Why Go refuses the block; `late` is what it finds out after it has looked at the version. */
  readonly refused?: Refusal | undefined;
  readonly lateRefused?: Refusal | undefined;
}

/** Headers of which the first counts; repeated ones of other names are joined. */
const single = new Set([
  'authorization',
  'content-length',
  'content-type',
  'from',
  'host',
  'if-modified-since',
  'max-forwards',
  'referer',
  'user-agent',
]);

const fieldNameOrBlanks = /^[\w!#$%&'*+\-.^`|~ ]+$/;
const controlByte = /[^\t\x20-\x7e\x80-\xff]/;
/** Trailers cannot say how the body ends. */
const announcesFraming = /(?:^|,)[ \t]*(?:transfer-encoding|trailer|content-length)[ \t]*(?:,|$)/i;
const hostCharacters = /^[\w!$%&'()*+,\-.:;=@[\]~]*$/;

/**
 * Reads header lines.
 * @param text what follows the request line, up to and with the empty line; one character a byte
 * @param isHttp11 whether transfer codings count
 */
export function readHeaderBlock(text: string, isHttp11: boolean): HeaderBlock {
  if (/^[ \t]/.test(text)) return refused(badRequest);
  const headers: Record<string, string> = Object.create(null);
  const repeated = new Map<string, string[]>();
  let late: Refusal | undefined;
  for (const line of unfolded(text)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0));
    const value = line.slice(colon + 1).replace(/^[ \t]+/, '');
    if (!fieldNameOrBlanks.test(name) || controlByte.test(value)) return refused(badRequest);
    if (!token.test(name)) late ??= badRequestBecause('invalid header name');
    const key = name.toLowerCase();
    const known = headers[key];
    if (known === undefined) headers[key] = value;
    else {
      repeated.set(key, [...(repeated.get(key) ?? [known]), value]);
      if (!single.has(key)) headers[key] = `${known}${key === 'cookie' ? '; ' : ', '}${value}`;
    }
  }
  if (repeated.has('host') || (isHttp11 && announcesFraming.test(headers.trailer ?? ''))) return refused(badRequest);
  const framing = framingOf(headers, repeated, isHttp11);
  if (typeof framing === 'object') return refused(framing);
  const { host } = headers;
  if (host === undefined && isHttp11) late = badRequestBecause('missing required Host header');
  else if (host !== undefined && !hostCharacters.test(host)) late = badRequestBecause('malformed Host header');
  const connection = tokens(headers.connection);
  return {
    headers,
    framing,
    closes: connection.includes('close'),
    keepsAlive: connection.includes('keep-alive'),
    expects: expectation(headers.expect),
    lateRefused: late,
  };
}

function refused(refusal: Refusal): HeaderBlock {
  return { headers: {}, framing: 0, closes: true, keepsAlive: false, expects: 'nothing', refused: refusal };
}

/** The lines before the empty one, without their ends; a line that begins with a blank goes on with the one before. */
function unfolded(text: string): readonly string[] {
  const lines: string[] = [];
  for (const line of text.split('\n').slice(0, -2)) {
    const bare = (line.endsWith('\r') ? line.slice(0, -1) : line).replace(/[ \t]+$/, '');
    if (!/^[ \t]/.test(line)) lines.push(bare);
    else lines[lines.length - 1] += ` ${bare.trimStart()}`;
  }
  return lines;
}

/** Go takes one transfer coding, `chunked`, and lengths that all say the same. */
function framingOf(
  headers: Record<string, string>,
  repeated: ReadonlyMap<string, readonly string[]>,
  isHttp11: boolean,
): BodyFraming | Refusal {
  const coding = headers['transfer-encoding'];
  const isChunked = coding !== undefined && isHttp11;
  if (isChunked && coding.toLowerCase() !== 'chunked') return unsupportedCoding;
  const [length, ...others] = repeated.get('content-length') ?? [headers['content-length']];
  if (others.some((other) => other !== length) || (length !== undefined && !isLength(length))) return badRequest;
  if (!isChunked) return Number(length ?? 0);
  delete headers['content-length'];
  return 'chunked';
}

const isLength = (text: string): boolean => /^\d+$/.test(text) && BigInt(text) < 1n << 63n;

function expectation(value: string | undefined): HeaderBlock['expects'] {
  if (!value) return 'nothing';
  return tokens(value).includes('100-continue') ? 'continue' : 'something else';
}

const tokens = (list = ''): readonly string[] => list.split(',').map((token) => token.trim().toLowerCase());
