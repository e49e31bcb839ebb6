import { errorResponse } from '../http/error-response.ts';
import { ApiError } from '../http/errors.ts';
import { ok } from '../http/json-answer.ts';
import { doubleTarget, keysetLinks, numberedHeaders, numberedTarget } from '../http/link-header.ts';
import type { HttpResponse } from '../http/message.ts';
import { Query } from '../http/query.ts';
import { type ListParameters, readListParameters } from '../identity/list/parameters.ts';
import { type ListPage, selectIdentities, totalOf } from '../identity/list/select.ts';
import { checkReadable, showElement, showsCredentials } from '../identity/list/show-list.ts';
import { joinElements } from './json-list.ts';
import type { Call, Operation } from './operation.ts';

/** GET /admin/identities. */
export const listIdentities: Operation = (call) => {
  const { query, realm } = call;
  const parameters = readListParameters(query, realm);
  const page = selectIdentities(parameters.filter, parameters.paging, realm);
  checkReadable(page.identities, realm);
  const headers = pageHeaders(parameters, page, call);
  try {
    return ok(body(parameters, page, call), headers);
  } catch (error) {
    if (error instanceof ApiError) return withHeaders(errorResponse(error, call.request, realm.dialect), headers);
    throw error;
  }
};

function body(parameters: ListParameters, { identities }: ListPage, { realm, cache }: Call): Uint8Array {
  const make = showsCredentials(parameters)
    ? (index: number) => new TextEncoder().encode(showElement(identities[index]!, parameters, realm))
    : (index: number) => cache.element(identities[index]!, () => showElement(identities[index]!, parameters, realm));
  return joinElements(identities.map((_, index) => make(index)));
}

function pageHeaders(parameters: ListParameters, page: ListPage, { path, realm, query }: Call): readonly string[] {
  const { paging, filter } = parameters;
  if (paging.mode === 'keyset') {
    const links = ['Link', keysetLinks(path, paging.query, { size: page.size, next: page.next }).join(',')];
    const counted = realm.dialect.list.totalCount === 'matches';
    return counted ? [...links, 'X-Total-Count', String(totalOf(filter, page, realm))] : links;
  }
  const target =
    paging.mode === 'offset'
      ? doubleTarget(`${realm.settings.adminBaseUrl}/identities`, Query.parse(''))
      : numberedTarget(path, query);
  return numberedHeaders(totalOf(filter, page, realm), paging.page, target, realm.dialect.http);
}

/** An answer that failed while it was written keeps the headers set before. */
function withHeaders(answer: HttpResponse, headers: readonly string[]): HttpResponse {
  return { ...answer, headers: [...answer.headers, ...headers] };
}
