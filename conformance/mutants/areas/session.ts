import type { Outcome } from '../../../src/http/message.ts';
import { textOf, withJson, withStatus } from '../answers.ts';
import { anyOf, asked, to } from '../asked.ts';
import { claiming, differs, type Handler, handles, misreads, mutantsOf, spoils } from '../mutant.ts';
import { withoutParameter, withParameter, withTarget } from '../requests.ts';

const list = to('GET', '/sessions');
const ofIdentity = to('GET', '/identities/*/sessions');
const get = to('GET', '/sessions/*');
const whoami = to('GET', '/sessions/whoami');
const extend = to('PATCH', '/sessions/*/extend');
const revoke = to('DELETE', '/sessions/*');
const revokeAll = to('DELETE', '/identities/*/sessions');
const lists = anyOf(list, ofIdentity);
const endsSessions = anyOf(revoke, revokeAll, asked.delete);

/** Answers of this kind that were good once stay good. */
function remembering(handler: Handler, kind: typeof get, key: (request: Parameters<Handler>[0]) => string): Handler {
  const good = new Map<string, Outcome>();
  return async (request) => {
    const outcome = await handler(request);
    if (!kind(request) || !('status' in outcome)) return outcome;
    if (outcome.status === 200) good.set(key(request), outcome);
    return outcome.status === 200 ? outcome : (good.get(key(request)) ?? outcome);
  };
}

/** Wrong about sessions and who is signed in. */
export const sessionMutants = mutantsOf('session', [
  differs('sessions-of-nobody-404', 'The sessions of an unknown identity are a 404', {
    sessions: { none: 'known-identities-only' },
  }),
  differs('extended-sessions-unshown', 'Extending a session does not show its identity', {
    sessions: { extendAnswer: 'without-identity' },
  }),
  claiming(
    'v1.2.0',
    differs('extended-with-204', 'Extending a session answers nothing', { sessions: { extendAnswer: 'nothing' } }),
  ),
  differs('sessions-counted', 'The list of sessions tells how many there are', { sessions: { totalCount: true } }),
  differs('session-tokens-unchecked', 'Any page token of sessions is accepted', {
    sessions: { pageToken: 'unchecked' },
  }),
  differs('negative-session-pages-crash', 'A negative page size of sessions crashes the handler', {
    sessions: { negativePageSize: 'drop' },
  }),
  differs('active-sessions-of-the-inactive', 'The filter active looks at identities too', {
    sessions: { activeFilter: 'session-and-identity' },
  }),
  differs('session-links-in-two-lines', 'Each link of the list of sessions has its own line', {
    sessions: { linkLines: 'each' },
  }),
  differs('session-links-absolute', 'Pages of sessions link below the base URL', {
    sessions: { pageLinks: 'base-url' },
  }),
  claiming(
    'v1.2.0',
    differs('extension-of-the-end-alone', 'Extending writes the end alone, which this release does not', {
      sessions: { extension: 'expiry' },
    }),
  ),
  differs('sessions-by-login', 'Sessions of an identity are sorted by the last login', {
    sessions: { order: 'authenticated_at' },
  }),
  differs('issued-again', 'Signing in again moves issued_at', { sessions: { renewedIssue: 'moves' } }),
  differs('cloudflare-unknown', 'Cf-Connecting-IP is not looked at', { sessions: { cloudflareAddress: false } }),
  differs('login-flow-without-state', 'A login flow lacks organization_id and state', {
    login: { organizationAndState: false },
  }),
  differs('login-messages-without-reason', 'A message of a login flow lacks its reason', {
    login: { messageContext: 'without-reason' },
  }),
  differs('login-labelled-otherwise', 'The button of a login flow has an older label', {
    login: { submitLabel: 'sign-in' },
  }),
  differs('login-field-without-its-title', 'The field of a login flow does not say what it wants', {
    login: { titleLabel: 'none' },
  }),
  differs('login-ends-there', 'A login does not say how to go on', { login: { continueWith: false } }),
  differs('login-schema-ignored', 'A login flow does not look at identity_schema', {
    login: { identitySchema: false },
  }),
  differs('login-refused-for-its-hash', 'A password whose hash cannot be renewed is refused', {
    login: { failedRehash: 'refused' },
  }),
  differs('tokenizer-unknown', 'whoami does not look at tokenize_as', { login: { tokenizer: false } }),
  misreads('extension-forgotten', 'Extending a session does not prolong it', extend, (request) => ({
    ...withParameter(
      withTarget(request, (target) => target.replace('/extend', '')),
      'expand=identity',
    ),
    method: 'GET',
  })),
  misreads('active-ignored', 'The filter active is not known', lists, (request) => withoutParameter(request, 'active')),
  misreads('expand-ignored', 'The parameter expand is not known', anyOf(list, get), (request) =>
    withoutParameter(request, 'expand'),
  ),
  misreads('always-expanded', 'A session always shows its identity', get, (request) =>
    request.target.includes('?') || whoami(request) ? request : withParameter(request, 'expand=identity'),
  ),
  spoils('revoked-yet-active', 'A revoked session is shown as active', get, (answer) =>
    withJson(answer, (body) => ('active' in body ? { ...body, active: true } : body)),
  ),
  spoils('bad-session-id-404', 'A session id that is no UUID is a 404', anyOf(get, ofIdentity), (answer) =>
    withStatus(answer, 400, 404),
  ),
  spoils('revoked-with-200', 'Revoking a session answers 200', revoke, (answer) => withStatus(answer, 204, 200)),
  handles('revoked-yet-signed-in', 'The token of a revoked session still answers', (handler) =>
    remembering(handler, whoami, ({ headers }) => headers['x-session-token'] ?? ''),
  ),
  handles('sessions-outlive-their-identity', 'The sessions of a deleted identity stay', (handler) =>
    remembering(handler, to('GET', '/sessions/*'), ({ target }) => target),
  ),
  handles(
    'revoking-all-forgotten',
    'Revoking the sessions of an identity leaves them',
    (handler) => (request) => (revokeAll(request) ? { status: 204, headers: [] } : handler(request)),
  ),
  handles('revoking-all-marks-them', 'Revoking the sessions of an identity leaves them there, inactive', (handler) => {
    return async (request) => {
      if (!revokeAll(request)) return handler(request);
      const sessions = await handler({ ...request, method: 'GET' });
      for (const id of 'status' in sessions ? idsIn(textOf(sessions)) : [])
        await handler(withTarget(request, (target) => target.replace(/\/identities\/.*$/, `/sessions/${id}`)));
      return { status: 204, headers: [] };
    };
  }),
  handles('inactive-yet-signed-in', 'Who is made inactive stays signed in', (handler) => {
    const good = new Map<string, Outcome>();
    const ended = new Set<string>();
    return async (request) => {
      const outcome = await handler(request);
      if (endsSessions(request)) ended.add(/\/(?:identities|sessions)\/([^?/]+)/.exec(request.target)![1]!);
      if (!whoami(request) || !('status' in outcome)) return outcome;
      const token = request.headers['x-session-token'] ?? '';
      if (outcome.status === 200) good.set(token, outcome);
      const kept = good.get(token);
      const holders =
        kept && 'status' in kept ? [...textOf(kept).matchAll(/"id":"([^"]*)"/g)].map(([, id]) => id!) : [];
      return kept && !holders.some((id) => ended.has(id)) ? kept : outcome;
    };
  }),
]);

/** The ids in front of the objects of a list. */
const idsIn = (text: string): readonly string[] => [...text.matchAll(/[[,]\{"id":"([^"]*)"/g)].map(([, id]) => id!);
