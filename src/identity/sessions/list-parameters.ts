import { badRequest, badRequestText } from '../../http/errors.ts';
import { type KeysetPage, PagingError, readKeysetPage } from '../../http/paging.ts';
import { EscapeError, type Query } from '../../http/query.ts';
import { readUuid } from '../../json/uuid-text.ts';
import { JsonError } from '../../json/value.ts';
import type { Realm } from '../realm.ts';
import { readToken, type SessionToken } from './page-token.ts';
import { type Expansion, readActive, readExpansion } from './parameters.ts';

/** What a request for the list of all sessions asks for. */
export interface SessionListParameters {
  readonly active: boolean | undefined;
  readonly expansion: Expansion;
  /** The last row shown; undefined for the first page. */
  readonly token: SessionToken | undefined;
  /** Rows as asked for: 0 when nothing was. */
  readonly size: number;
}

/** Reads the query of GET /admin/sessions; faults are told in this order. @throws ApiError 400 */
export function readSessionListParameters(query: Query, realm: Realm): SessionListParameters {
  const active = readActive(query);
  const { token, size } = readPage(query, realm);
  const expansion = readExpansion(query);
  if (realm.dialect.sessions.pageToken === 'checked' && token && !isUuid(token.id ?? '', realm))
    throw badRequest('The page token is invalid, do not craft your own page tokens');
  return { active, expansion, token, size };
}

function readPage(query: Query, { dialect }: Realm): { token: SessionToken | undefined; size: number } {
  const page = dialect.sessions.pageToken === 'bare-id' ? readFirstValues(query) : readKeyset(query);
  if (page.token === undefined) return { token: undefined, size: page.size };
  const token =
    dialect.sessions.pageToken === 'bare-id' ? { id: page.token, createdAt: undefined } : readToken(page.token);
  if (!token) throw unreadablePage();
  return { token, size: page.size };
}

/** Of each parameter only the first value counts; an empty size cannot be read, an empty token is one. */
function readFirstValues(query: Query): KeysetPage {
  if (query.has('page_size') && query.get('page_size') === '') throw unreadablePage();
  const first = query.clone().set('page_token', query.get('page_token')).set('page_size', query.get('page_size'));
  const { token = query.has('page_token') ? '' : undefined, size } = readKeyset(first);
  return { token, size };
}

function readKeyset(query: Query): KeysetPage {
  try {
    return readKeysetPage(query);
  } catch (error) {
    throw error instanceof PagingError || error instanceof EscapeError ? unreadablePage() : error;
  }
}

/** The same text for a token that cannot be read. */
function unreadablePage() {
  return badRequestText('could not parse parameter page_size');
}

function isUuid(text: string, { dialect }: Realm): boolean {
  try {
    readUuid(text, dialect.json);
    return true;
  } catch (error) {
    if (error instanceof JsonError) return false;
    throw error;
  }
}
