import { badRequest, plainError } from '../../http/errors.ts';
import { readUuid } from '../../json/uuid-text.ts';
import { JsonError } from '../../json/value.ts';
import { glimpseOf } from '../../store/glimpse.ts';
import { asColumnUuid, checkText } from '../columns.ts';
import { HandlerCrash } from '../handler-crash.ts';
import { type Identity, nilUuid } from '../identity.ts';
import type { Realm } from '../realm.ts';
import { normaliseIdentifier } from '../rows.ts';
import { similarTo } from './like.ts';
import type { ListFilter, ListPaging } from './parameters.ts';

/** The identities of one page, as stored, in order. */
export interface ListPage {
  readonly identities: readonly Identity[];
  /** Rows a page has at the most; what links repeat. */
  readonly size: number;
  /** The token of the next page, where there is one. */
  readonly next: string | undefined;
}

const defaultSize = 250;

/** What errors of the database begin with where a list is read. */
const fetching = 'unable to fetch records: ';

/** Finds the identities that a list shows. @throws ApiError 400 or 500, HandlerCrash */
export function selectIdentities(filter: ListFilter, paging: ListPaging, realm: Realm): ListPage {
  for (const text of [filter.identifier, filter.similar]) checkText(text, realm.database, fetching);
  if (paging.mode === 'keyset') return selectKeyset(filter, paging.page, realm);
  if (isUnfiltered(filter)) return numberedPage(paging, realm);
  const candidates = paging.mode === 'offset' ? offsetCandidates(filter, realm) : matches(filter, nilUuid, realm);
  const single = paging.mode === 'offset' && filter.identifier !== '';
  const { offset, size } = single ? { offset: 0, size: 1 } : paging.page;
  return { identities: slice(candidates, offset, size), size: paging.page.size, next: undefined };
}

function numberedPage({ mode, page }: Exclude<ListPaging, { mode: 'keyset' }>, { world }: Realm): ListPage {
  const candidates = mode === 'offset' ? world.descending(page.offset) : world.after('', page.offset);
  return { identities: slice(candidates, 0, page.size), size: page.size, next: undefined };
}

function selectKeyset(
  filter: ListFilter,
  page: { readonly token: string | undefined; readonly size: number },
  realm: Realm,
): ListPage {
  const token = readPageToken(page.token ?? nilUuid, realm);
  const size = pageSize(page.size, realm);
  const found = isUnfiltered(filter)
    ? realm.world.page(token, size + 1)
    : slice(matches(filter, token, realm), 0, size + 1);
  const identities = found.length > size ? found.slice(0, size) : found;
  return { identities, size, next: found.length > size ? identities.at(-1)!.id : undefined };
}

function pageSize(asked: number, { dialect, database }: Realm): number {
  const { list } = dialect;
  if (asked === 0 || (asked < 0 && list.negativePageSize === 'default')) return defaultSize;
  if (asked < 0) {
    if (asked === -1 || database.negativeLimit === 'drop')
      throw new HandlerCrash(`page_size=${asked} cuts a slice behind its begin`);
    throw plainError(`${fetching}ERROR: LIMIT must not be negative (SQLSTATE 2201W)`);
  }
  return list.maxPageSize === 'none' ? asked : Math.min(asked, list.maxPageSize);
}

/** The token as it is compared with ids. @throws ApiError */
function readPageToken(token: string, { dialect, database }: Realm): string {
  if (token === nilUuid || (token === '1' && dialect.list.tokenOne === 'first-page')) return nilUuid;
  const uuid = uuidOrUndefined(token, dialect.json);
  if (dialect.list.pageToken === 'uuid' && uuid === undefined)
    throw badRequest('The page token is invalid, do not craft your own page tokens');
  return asColumnUuid(token, database, fetching);
}

function uuidOrUndefined(text: string, behaviour: Realm['dialect']['json']): string | undefined {
  try {
    return readUuid(text, behaviour);
  } catch (error) {
    if (error instanceof JsonError) return undefined;
    throw error;
  }
}

const isUnfiltered = ({ ids, organizationId, identifier, similar }: ListFilter): boolean =>
  ids === undefined && organizationId === undefined && identifier === '' && similar === '';

/** All matches after the token, by id. */
function matches(filter: ListFilter, token: string, realm: Realm): Iterable<Identity> {
  const ids = filter.ids?.map((id) => asColumnUuid(id, realm.database, fetching));
  if (filter.identifier !== '') return byIds(identifierHolders(filter.identifier, realm), token, ids, realm);
  if (ids) {
    const found = byIds(ids, token, undefined, realm);
    if (filter.similar === '') return found;
    const isSimilar = similarTo(filter.similar, realm);
    return found.filter((identity) => isSimilar(glimpseOf(identity)));
  }
  return scan(filter, token === nilUuid ? '' : token, realm);
}

function byIds(
  ids: readonly string[],
  token: string,
  wantedIds: readonly string[] | undefined,
  realm: Realm,
): readonly Identity[] {
  const wanted = wantedIds && new Set(wantedIds);
  const sorted = [...new Set(ids)].filter((id) => id > token && (wanted?.has(id) ?? true)).sort();
  return sorted.map((id) => realm.world.identity(id)).filter((identity) => identity !== undefined);
}

function scan(filter: ListFilter, token: string, realm: Realm): Iterable<Identity> {
  const { organizationId, similar } = filter;
  const isSimilar = similar === '' ? undefined : similarTo(similar, realm);
  return realm.world.wanted(
    token,
    (one) => (organizationId === undefined || one.organizationId === organizationId) && (isSimilar?.(one) ?? true),
  );
}

/** The ids of those who hold an identifier in any type that lists search. */
function identifierHolders(identifier: string, { dialect, world }: Realm): string[] {
  const types = dialect.list.identifierTypes === 'all' ? searchedTypes : passwordTypes;
  const ids = types.map((type) => world.identityByIdentifier(type, normaliseIdentifier(type, identifier))?.id);
  return ids.filter((id) => id !== undefined);
}

const passwordTypes = ['password', 'webauthn'];
const searchedTypes = ['password', 'webauthn', 'code', 'oidc', 'saml'];

function offsetCandidates(filter: ListFilter, realm: Realm): Iterable<Identity> {
  return filter.identifier === '' ? realm.world.descending() : [...matches(filter, '', realm)].reverse();
}

function slice(identities: Iterable<Identity>, offset: number, size: number): Identity[] {
  const found: Identity[] = [];
  let index = 0;
  for (const identity of identities) {
    if (index++ < offset) continue;
    if (found.length >= size) break;
    found.push(identity);
  }
  return found;
}

/**
 * How many rows a list counts in all: those that the filter leaves; or every identity, but for an identifier only the
 * rows of the page.
 */
export function totalOf(filter: ListFilter, page: ListPage, realm: Realm): number {
  if (realm.dialect.list.totalCount === 'matches' && !isUnfiltered(filter))
    return [...matches(filter, nilUuid, realm)].length;
  return filter.identifier === '' ? realm.world.size : page.identities.length;
}
