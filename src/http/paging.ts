import type { PageLimits } from '../dialect/behaviour.ts';
import { goQuote } from '../json/go-quote.ts';
import { badRequest } from './errors.ts';
import type { Query } from './query.ts';
import { queryUnescape } from './query.ts';

/** A numbered page: `page` counts from 0, `size` is at least 1. */
export interface NumberedPage {
  readonly page: number;
  readonly size: number;
  /** Rows before the page, a product of 64 bits: that of a huge page number wraps, below zero too. */
  readonly offset: number;
}

/** A page by token. `size` is what was asked for, 0 when nothing was. */
export interface KeysetPage {
  readonly token: string | undefined;
  readonly size: number;
}

/** A page parameter that is no number; `message` is Go's text. */
export class PagingError extends Error {
  override name = 'PagingError';
}

const defaultSize = 250;

/**
 * Holds `page`, `per_page` and `page_size` against what a description says of them.
 * @throws ApiError 400
 */
export function checkPageLimits(query: Query, limits: PageLimits | 'none'): void {
  if (limits === 'none') return;
  const largest = { page: Number.POSITIVE_INFINITY, per_page: limits.perPage, page_size: limits.pageSize };
  for (const [name, maximum] of Object.entries(largest)) {
    const smallest = name === 'page' ? Number.NEGATIVE_INFINITY : 1;
    const value = query.has(name) ? (readWhole(query.get(name)) ?? Number.NaN) : smallest;
    if (!(value >= smallest && value <= maximum))
      throw badRequest(`Invalid value \`${query.get(name)}\` for parameter \`${name}\`.`);
  }
}

/** `page` and `per_page`; what cannot be used counts as the default. */
export function readNumberedPage(query: Query, maxSize: number): NumberedPage {
  const size = clamp(readWhole(query.get('per_page')) ?? defaultSize, maxSize);
  const page = readWhole(query.get('page')) ?? 0;
  if (page <= 0) return { page: 0, size, offset: 0 };
  if (Number.isSafeInteger(page * size)) return { page, size, offset: page * size };
  return { page, size, offset: Number(BigInt.asIntN(64, wholeOf(query.get('page')) * BigInt(size))) };
}

/** `page_token` (which holds an offset) and `page_size` where either is there, else `page` and `per_page`. */
export function readOffsetPage(query: Query, maxSize: number): NumberedPage {
  if (!query.has('page_token') && !query.has('page_size')) return readNumberedPage(query, maxSize);
  const size = clamp(readWhole(query.get('page_size')) ?? defaultSize, maxSize);
  const offset = readOffsetToken(query.get('page_token'));
  const page = offset > 0 ? Math.floor(offset / size) : 0;
  return { page, size, offset: page * size };
}

/**
 * `page_token` and `page_size`, of each the first that is not empty.
 * @throws EscapeError, PagingError
 */
export function readKeysetPage(query: Query): KeysetPage {
  const token = query.getAll('page_token').find((value) => value !== '');
  const size = query.getAll('page_size').find((value) => value !== '');
  return {
    token: token === undefined ? undefined : queryUnescape(token),
    size: size === undefined ? 0 : readGoInt(size),
  };
}

const clamp = (size: number, maxSize: number): number => Math.max(Math.min(size, maxSize), 1);

const wholeForm = /^[+-]?\d+$/;
const inRange = (value: bigint): boolean => BigInt.asIntN(64, value) === value;

const wholeOf = (text: string): bigint => BigInt(text.replace('+', ''));

function readWhole(text: string): number | undefined {
  if (!wholeForm.test(text) || !inRange(wholeOf(text))) return undefined;
  return Number(text);
}

/** Go's strconv.Atoi. @throws PagingError with its text */
function readGoInt(text: string): number {
  if (!wholeForm.test(text)) throw new PagingError(`strconv.Atoi: parsing ${goQuote(text)}: invalid syntax`);
  if (!inRange(wholeOf(text))) throw new PagingError(`strconv.Atoi: parsing ${goQuote(text)}: value out of range`);
  return Number(text);
}

/** The offset in a page token: base64url of `{"offset":"250","v":2}`; 0 for any other text. */
function readOffsetToken(token: string): number {
  if (!/^[A-Za-z0-9_-]*$/.test(token) || token.length % 4 === 1) return 0;
  const match = /"offset"\s*:\s*"?(-?\d+)/.exec(atob(token.replaceAll('-', '+').replaceAll('_', '/')));
  return match ? Number(match[1]) : 0;
}
