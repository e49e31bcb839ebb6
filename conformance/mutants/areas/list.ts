import { headerOf, textOf, withEach, withHeader, withJson, without } from '../answers.ts';
import { asked } from '../asked.ts';
import { claiming, differs, misreads, mutantsOf, spoils } from '../mutant.ts';
import { withParameter, withTarget } from '../requests.ts';

/** Wrong about lists and their pages. */
export const listMutants = mutantsOf('list', [
  differs('page-token-unchecked', 'A page token that is no UUID is accepted', { list: { pageToken: 'text' } }),
  differs('page-token-one-is-the-first', 'The page token 1 is the first page', { list: { tokenOne: 'first-page' } }),
  differs('page-size-unlimited', 'Any page size is obeyed', { list: { maxPageSize: 'none' } }),
  differs('page-size-refused', 'Page sizes beyond a documented limit are refused', {
    http: { pageLimits: { perPage: 1000, pageSize: 500 } },
  }),
  differs('per-page-of-1000', 'per_page may be 1000', { list: { maxPerPage: 1000 } }),
  differs('negative-page-size-crashes', 'A negative page size crashes the handler', {
    list: { negativePageSize: 'drop' },
  }),
  differs('deep-pages-accepted', 'Pages by number may be as deep as they like', { list: { deepestItem: 'none' } }),
  differs('total-of-matches', 'X-Total-Count tells what the filter leaves, on every page', {
    list: { totalCount: 'matches' },
  }),
  differs('offset-pages', 'Page tokens are offsets', { list: { paging: 'offset' } }),
  spoils('greatest-id-first', 'Pages by token begin with the greatest id', asked.list, (answer) =>
    withJson(answer, (list) => (Array.isArray(list) ? list.toReversed() : list)),
  ),
  differs('consistency-checked', 'A consistency that is not known is refused', { list: { consistency: 'known' } }),
  differs('no-links-around-nothing', 'An empty list by number links to its first page alone', {
    http: { linksOfNothing: 'first' },
  }),
  claiming(
    'v1.0.0',
    differs('keyset-pages', 'Page tokens are ids', { list: { paging: 'keyset', order: 'id-ascending' } }),
  ),
  claiming(
    'v1.3.1',
    differs('negative-page-size-survived', 'A negative page size is the default one', {
      list: { negativePageSize: 'default' },
    }),
  ),
  spoils('link-dropped', 'A gateway drops the header Link', asked.list, (answer) =>
    withHeader(answer, 'Link', undefined),
  ),
  spoils('last-page-has-a-next', 'The last page links to a next one', asked.list, (answer) => {
    const link = headerOf(answer, 'Link') ?? '';
    const first = /<[^>]*>(?=; rel="first")/.exec(link)?.[0];
    return link.includes('rel="next"') ? answer : withHeader(answer, 'Link', `${link},${first}; rel="next"`);
  }),
  spoils('links-forget-the-filter', 'Links do not keep the filter of the request', asked.list, (answer) =>
    withHeader(answer, 'Link', headerOf(answer, 'Link')?.replace(/ids=[^&>]*&?/g, '')),
  ),
  spoils('total-count-missing', 'Pages by number lack X-Total-Count', asked.list, (answer) =>
    withHeader(answer, 'X-Total-Count', undefined),
  ),
  spoils('metadata-admin-hidden', 'Lists do not show metadata_admin', asked.list, (answer) =>
    withEach(answer, (identity) => without(identity, 'metadata_admin')),
  ),
  spoils('traits-hidden', 'Lists show a summary without traits', asked.list, (answer) =>
    withEach(answer, (identity) => without(identity, 'traits')),
  ),
  misreads('page-size-off-by-one', 'A page has one identity too many', asked.list, (request) =>
    withTarget(request, (target) => target.replace(/page_size=(\d+)/, (_, size) => `page_size=${Number(size) + 1}`)),
  ),
  misreads('page-repeats-its-token', 'A page begins with the identity of its token', asked.list, (request) =>
    withTarget(request, (target) =>
      target.replace(
        /(page_token=[\da-f-]{35})([1-9a-f])/,
        (_, begin, last) => `${begin}${(Number.parseInt(last, 16) - 1).toString(16)}`,
      ),
    ),
  ),
  misreads('pages-count-from-one', 'Pages by number are counted from 1', asked.list, (request) =>
    withTarget(request, (target) => target.replace(/([?&]page)=([1-9]\d*)/, (_, page, n) => `${page}=${n - 1}`)),
  ),
  misreads('list-shows-credentials', 'Lists show credentials unasked', asked.list, (request) =>
    request.target.includes('include_credential') ? request : withParameter(request, 'include_credential=password'),
  ),
  spoils('deep-token-refused', 'A page token behind the last identity is refused', asked.list, (answer, request) =>
    textOf(answer).trim() === '[]' && request.target.includes('page_token=') ? { ...answer, status: 400 } : answer,
  ),
]);
