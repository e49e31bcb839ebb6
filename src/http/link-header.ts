import type { HttpBehaviour } from '../dialect/behaviour.ts';
import { encodeRawBase64 } from '../go/base64.ts';
import type { NumberedPage } from './paging.ts';
import type { Query } from './query.ts';

/** Makes one element's target out of a page's size and of the number of rows before it. */
type PageTarget = (size: number, offset: number) => string;

const nilToken = '00000000-0000-0000-0000-000000000000';

/**
 * The elements of a Link header for pages by token: `first` always, `next` when there is more. Every parameter of
 * the request stays. Most releases send them in one line (`join(',')`).
 * @param path the request's path as it was sent, e.g. `/admin/identities`
 * @param page `size` in rows; `next` the token of the last row shown, left out on the last page; `first` the token of
 *   the first page when it is not the nil UUID
 */
export function keysetLinks(
  path: string,
  query: Query,
  page: { readonly size: number; readonly next?: string | undefined; readonly first?: string },
): string[] {
  const target = (token: string) =>
    urlWith(path, query.clone().set('page_token', token).set('page_size', String(page.size)));
  const links = [link(target(page.first ?? nilToken), 'first')];
  if (page.next !== undefined) links.push(link(target(page.next), 'next'));
  return links;
}

/**
 * The Link header for numbered pages.
 * @param total rows in all
 * @param offset rows before the page, which may lie behind the last page
 * @param size rows on a page, at least 1
 */
export function pageLinks(total: number, offset: number, size: number, target: PageTarget): string {
  const lastOffset = total % size === 0 ? total - size : Math.floor(total / size) * size;
  const first = () => link(target(size, 0), 'first');
  const next = () => link(target(size, Math.max(offset, 0) + size), 'next');
  const previous = () => link(target(size, offset - size), 'prev');
  const last = () => link(target(size, lastOffset), 'last');

  if (offset < lastOffset) {
    const links = offset < size ? [next(), last()] : [first(), next(), previous(), last()];
    return links.join(',');
  }
  if (total === 0) return [first(), next(), previous()].join(',');
  if (total <= size) return link(target(total, 0), 'first');
  return [first(), link(target(size, lastOffset - size), 'prev')].join(',');
}

/** The headers Link and X-Total-Count of a numbered page. */
export function numberedHeaders(
  total: number,
  { offset, size }: NumberedPage,
  target: PageTarget,
  { linksOfNothing }: Pick<HttpBehaviour, 'linksOfNothing'>,
): readonly string[] {
  const links =
    total === 0 && linksOfNothing === 'first' ? link(target(size, 0), 'first') : pageLinks(total, offset, size, target);
  return ['Link', links, 'X-Total-Count', String(total)];
}

/** Targets with `page` and `per_page`. */
export function numberedTarget(path: string, query: Query): PageTarget {
  return (size, offset) => urlWith(path, withNumbers(query.clone(), size, offset));
}

/** Targets with `page` and `per_page`, and the same again as `page_token` and `page_size`. */
export function doubleTarget(path: string, query: Query): PageTarget {
  return (size, offset) =>
    urlWith(
      path,
      withNumbers(query.clone(), size, offset).set('page_token', offsetToken(offset)).set('page_size', String(size)),
    );
}

/** The page token that stands for a number of rows before the page: base64url without padding. */
function offsetToken(offset: number): string {
  return encodeRawBase64(`{"offset":"${offset}","v":2}`, 'url');
}

function withNumbers(query: Query, size: number, offset: number): Query {
  return query.set('per_page', String(size)).set('page', String(offset / size));
}

function urlWith(path: string, query: Query): string {
  return `${path}?${query.encode()}`;
}

function link(target: string, rel: string): string {
  return `<${target}>; rel="${rel}"`;
}
