import type { ListBehaviour } from '../../dialect/behaviour.ts';
import { badRequest } from '../../http/errors.ts';
import {
  checkPageLimits,
  type KeysetPage,
  type NumberedPage,
  PagingError,
  readKeysetPage,
  readNumberedPage,
  readOffsetPage,
} from '../../http/paging.ts';
import { EscapeError, type Query } from '../../http/query.ts';
import { readUuid } from '../../json/uuid-text.ts';
import { JsonError } from '../../json/value.ts';
import { nilUuid } from '../identity.ts';
import { readIncludes } from '../includes.ts';
import type { Realm } from '../realm.ts';

/** Which identities a list is to show. */
export interface ListFilter {
  readonly ids: readonly string[] | undefined;
  readonly organizationId: string | undefined;
  /** Exact identifier; `''` for none. */
  readonly identifier: string;
  /** Begin of an identifier; `''` for none. */
  readonly similar: string;
}

/** Which part of the list: by token, by page, or by page as v1.0.0 reads it. */
export type ListPaging =
  | { readonly mode: 'keyset'; readonly page: KeysetPage; readonly query: Query }
  | { readonly mode: 'numbered'; readonly page: NumberedPage }
  | { readonly mode: 'offset'; readonly page: NumberedPage };

/** What a list request asks for. */
export interface ListParameters {
  readonly filter: ListFilter;
  readonly include: readonly string[];
  readonly paging: ListPaging;
}

const consistencies = new Set(['', 'strong', 'eventual']);

/** Reads the query of GET /admin/identities. @throws ApiError 400; which fault is told first depends on the release */
export function readListParameters(query: Query, realm: Realm): ListParameters {
  const { list, http } = realm.dialect;
  checkPageLimits(query, http.pageLimits);
  if (list.consistency === 'known' && !consistencies.has(query.get('consistency')))
    throw badRequest(`Invalid value \`${query.get('consistency')}\` for parameter \`consistency\`.`);
  const readInclude = (): readonly string[] => readListIncludes(query, realm);
  const early = list.checkOrder === 'include-first' ? readInclude() : undefined;
  const ids = readIds(query, realm);
  if (list.maxIds !== 'none' && (ids?.length ?? 0) > list.maxIds)
    throw badRequest(`The number of ids to filter must not exceed ${list.maxIds}.`);
  const organization = readOrganization(query, realm);
  const filter: ListFilter = {
    ids,
    organizationId: organization === nilUuid ? undefined : organization,
    identifier: query.get('credentials_identifier'),
    similar: list.similarFilter === 'ignored' ? '' : query.get('preview_credentials_identifier_similar'),
  };
  const include = early ?? readInclude();
  checkCombination(filter, organization !== undefined, list);
  const paging = readPaging(query, list);
  if (!ids || list.idsPaging === 'paged') return { filter, include, paging };
  return { filter, include, paging: { mode: 'keyset', page: { token: undefined, size: ids.length }, query } };
}

function readListIncludes(query: Query, realm: Realm): readonly string[] {
  const { list } = realm.dialect;
  if (list.includeCredential === 'ignored') return [];
  return readIncludes(query.getAll('include_credential'), realm, list.includeCredentialMessage);
}

function readIds(query: Query, { dialect }: Realm): readonly string[] | undefined {
  const { idsFilter } = dialect.list;
  const values = query.getAll('ids');
  if (idsFilter === 'ignored' || values.length === 0) return undefined;
  if (idsFilter === 'text') return values;
  return values.map((value) => readUuidParameter('ids', value, dialect.json));
}

function readOrganization(query: Query, { dialect }: Realm): string | undefined {
  const value = dialect.list.organizationFilter ? query.get('organization_id') : '';
  return value === '' ? undefined : readUuidParameter('organization_id', value, dialect.json);
}

function readUuidParameter(name: string, value: string, behaviour: Realm['dialect']['json']): string {
  try {
    return readUuid(value, behaviour);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw badRequest(`Invalid UUID value \`${value}\` for parameter \`${name}\`.`);
  }
}

function checkCombination(filter: ListFilter, byOrganization: boolean, { combinedFilters }: ListBehaviour): void {
  const { identifier, similar, ids } = filter;
  if (combinedFilters === 'one-identifier' && identifier !== '' && similar !== '')
    throw badRequest('Cannot pass both credentials_identifier and preview_credentials_identifier_similar.');
  const given = [ids !== undefined, byOrganization, identifier !== '', similar !== ''].filter(Boolean).length;
  if (combinedFilters === 'exclusive' && given > 1) throw badRequest('You cannot combine multiple filters in this API');
}

function readPaging(query: Query, list: ListBehaviour): ListPaging {
  if (list.paging === 'offset') return { mode: 'offset', page: readOffsetPage(query, list.maxPerPage) };
  if (query.has('page_token') || query.has('page_size')) return keyset(query);
  if (query.has('page')) {
    const page = readNumberedPage(query, list.maxPerPage);
    if (list.deepestItem !== 'none' && page.offset > list.deepestItem)
      throw badRequest(
        `Legacy pagination is not supported for enumerating over ${list.deepestItem} items. Please switch to using page_token and page_size.`,
      );
    return { mode: 'numbered', page };
  }
  if (!query.has('per_page')) return keyset(query);
  return keyset(query.clone().set('page_size', query.get('per_page')).delete('per_page'));
}

function keyset(query: Query): ListPaging {
  try {
    return { mode: 'keyset', page: readKeysetPage(query), query };
  } catch (error) {
    if (error instanceof PagingError || error instanceof EscapeError) throw badRequest(error.message);
    throw error;
  }
}
