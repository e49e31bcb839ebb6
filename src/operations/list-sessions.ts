import { errorResponse } from '../http/error-response.ts';
import { ApiError } from '../http/errors.ts';
import { ok } from '../http/json-answer.ts';
import { doubleTarget, keysetLinks, numberedHeaders, numberedTarget } from '../http/link-header.ts';
import type { HttpResponse } from '../http/message.ts';
import { checkPageLimits, readOffsetPage } from '../http/paging.ts';
import { Query } from '../http/query.ts';
import { findIdentity } from '../identity/find.ts';
import { readPathId } from '../identity/sessions/find.ts';
import { countSessions, listSessions as selectSessions } from '../identity/sessions/list-all.ts';
import { readSessionListParameters } from '../identity/sessions/list-parameters.ts';
import { sessionsOfIdentity } from '../identity/sessions/of-identity.ts';
import { readActive } from '../identity/sessions/parameters.ts';
import type { Session } from '../identity/sessions/session.ts';
import { checkOwnerReadable, showInList, showInOwnList } from '../identity/sessions/view.ts';
import { addHeaders } from './add-headers.ts';
import type { Call, Operation } from './operation.ts';

const maxPageSize = 1000;

/** GET /admin/sessions. */
export const listSessions: Operation = (call) => {
  const { query, path, realm, moment } = call;
  const now = moment.now();
  const { pageLimits } = realm.dialect.http;
  checkPageLimits(query, pageLimits === 'none' ? 'none' : { ...pageLimits, pageSize: maxPageSize });
  const parameters = readSessionListParameters(query, realm);
  const { sessions, size, first, next } = selectSessions(parameters, realm, now);
  if (parameters.expansion.identity) for (const session of sessions) checkOwnerReadable(session, realm);
  const links = keysetLinks(path, query, { size, first, next });
  const { linkLines, totalCount } = realm.dialect.sessions;
  const headers = (linkLines === 'one' ? [links.join(',')] : links).flatMap((line) => ['Link', line]);
  if (totalCount) headers.push('X-Total-Count', String(countSessions(parameters.active, realm, now)));
  return answer(sessions, headers, call, (session) => showInList(session, parameters.expansion, realm, now));
};

/** GET /admin/identities/{id}/sessions. */
export const listIdentitySessions: Operation = (call) => {
  const { params, query, path, realm, moment } = call;
  const now = moment.now();
  const id = readPathId(params.id!, realm);
  const active = readActive(query);
  checkPageLimits(query, realm.dialect.http.pageLimits);
  if (realm.dialect.sessions.none === 'known-identities-only') findIdentity(id, realm);
  const page = readOffsetPage(query, maxPageSize);
  const { sessions, total } = sessionsOfIdentity(id, active, page, realm, now);
  for (const session of sessions) checkOwnerReadable(session, realm);
  const target =
    realm.dialect.sessions.pageLinks === 'base-url'
      ? numberedTarget(`${realm.settings.adminBaseUrl}/sessions`, Query.parse(''))
      : doubleTarget(path, query);
  const headers = numberedHeaders(total, page, target, realm.dialect.http);
  return answer(sessions, headers, call, (session) => showInOwnList(session, realm, now));
};

function answer(
  sessions: readonly Session[],
  headers: readonly string[],
  { request, realm }: Call,
  show: (session: Session) => string,
): HttpResponse {
  try {
    return ok(`[${sessions.map(show).join(',')}]\n`, headers);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return addHeaders(errorResponse(error, request, realm.dialect), headers);
  }
}
