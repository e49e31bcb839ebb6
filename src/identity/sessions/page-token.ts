import { decodeRawBase64, encodeRawBase64 } from '../../go/base64.ts';
import { nilUuid, type Timestamp } from '../identity.ts';
import type { Session } from './session.ts';

/** What a page token says of the last row shown: texts as they were sent. */
export interface SessionToken {
  readonly id: string | undefined;
  readonly createdAt: string | undefined;
}

/** The token of the first page. */
export const firstToken = encodeToken(nilUuid, '2200-12-31 23:59:59');

/** The token of the page behind a session. */
export function tokenAfter({ id, createdAt }: Session): string {
  return encodeToken(id, printedTime(createdAt));
}

/** @returns undefined when the text is no base64; parts without `=` or of other names are skipped */
export function readToken(text: string): SessionToken | undefined {
  const decoded = decodeRawBase64(text, 'std');
  if (decoded === undefined) return undefined;
  const parts = new Map<string, string>();
  for (const part of decoded.split('/')) {
    const equals = part.indexOf('=');
    if (equals >= 0) parts.set(part.slice(0, equals), part.slice(equals + 1));
  }
  return { id: parts.get('id'), createdAt: parts.get('created_at') };
}

/** Kratos writes the two parts in an order that changes from request to request; this is one of the two. */
function encodeToken(id: string, createdAt: string): string {
  return encodeRawBase64(`id=${id}/created_at=${createdAt}`, 'std');
}

/** `2024-01-02 03:04:05.12345`: five digits of the fraction at the most, the others cut off. */
function printedTime(time: Timestamp): string {
  const [day, clock = ''] = time.slice(0, -1).split('T');
  const [seconds, fraction = ''] = clock.split('.');
  const kept = fraction.slice(0, 5).replace(/0+$/, '');
  return `${day} ${seconds}${kept === '' ? '' : `.${kept}`}`;
}
