import { errorResponse } from '../http/error-response.ts';
import { ok } from '../http/json-answer.ts';
import { doubleTarget, keysetLinks, numberedHeaders, numberedTarget } from '../http/link-header.ts';
import type { HttpResponse } from '../http/message.ts';
import { Query } from '../http/query.ts';
import type { Identity } from '../identity/identity.ts';
import { type ListParameters, readListParameters } from '../identity/list/parameters.ts';
import { type ListPage, selectIdentities, totalOf } from '../identity/list/select.ts';
import { showElement, showsCredentials } from '../identity/list/show-list.ts';
import { UnwritableAnswer } from '../identity/metadata-number.ts';
import { joinElements } from './json-list.ts';
import type { Call, Operation } from './operation.ts';

const encoder = new TextEncoder();

/** GET /admin/identities. */
export const listIdentities: Operation = (asked) => {
  const call = inWorldSeen(asked);
  const { query, realm, request, cache } = call;
  const parameters = readListParameters(query, realm);
  const page = selectIdentities(parameters.filter, parameters.paging, realm);
  const headers = pageHeaders(parameters, page, call);
  try {
    return cache.pages.answer(request.target, page.identities, headers.join(' '), () =>
      ok(body(parameters, page, call), headers),
    );
  } catch (error) {
    if (!(error instanceof UnwritableAnswer)) throw error;
    return withHeaders(errorResponse(error, request, realm.dialect), headers);
  }
};

/** With consistency=eventual a list may see a world that is behind, in releases that know the parameter. */
function inWorldSeen(call: Call): Call {
  const { realm, query, past } = call;
  if (!past || realm.dialect.list.consistency === 'ignored' || query.get('consistency') !== 'eventual') return call;
  return { ...call, realm: { ...realm, world: past.read() ?? realm.world } };
}

function body(parameters: ListParameters, { identities }: ListPage, { realm, cache }: Call): Uint8Array {
  const show = (stored: Identity): string => showElement(stored, parameters, realm);
  if (showsCredentials(parameters)) return encoder.encode(`[${identities.map(show).join(',')}]\n`);
  return joinElements(identities.map((stored) => cache.element(stored, show)));
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
