import { formatMicros, formatNanos, type Instant, later } from '../../../command/instant.ts';
import type { Moment } from '../../../command/moment.ts';
import { parseGoBool } from '../../../go/parse-bool.ts';
import { type ApiError, badRequest, internalError, invalidConfiguration } from '../../../http/errors.ts';
import type { Query } from '../../../http/query.ts';
import type { Realm } from '../../realm.ts';
import { checkReturnTo } from '../../recovery/return-to.ts';
import { columnTime } from '../column-time.ts';
import type { Session } from '../session.ts';
import { alreadyLoggedIn, sessionRequired } from './errors.ts';
import type { LoginFlow } from './login-flow.ts';
import { completeSecondFactor, confirmAction, type UiMessage, type UiMessages } from './messages.ts';

/** A flow that has begun, as its answer shows it. */
export interface BegunLogin {
  readonly flow: LoginFlow;
  readonly messages: UiMessages;
  /** `''` when none was asked for. */
  readonly exchangeCode: string;
}

/** What a flow is begun with. */
export interface LoginRequest {
  readonly query: Query;
  /** The whole URL. */
  readonly url: string;
  /** The session of whoever begins it. */
  readonly session: Session | undefined;
}

const hour = 3_600_000_000;

/**
 * Begins a login of a native client.
 * @throws ApiError 400 for a return URL that is not allowed, an unknown level, or a client that is logged in; 401, 500
 */
export function beginLogin(request: LoginRequest, realm: Realm, moment: Moment): BegunLogin {
  const { query, session } = request;
  const now = moment.now();
  const id = moment.random.uuid();
  checkReturnTo(query, realm);
  if (query.get('login_challenge') !== '') throw noOauth2(realm);
  const requestedAal = readLevel(query, realm);
  if (!session && requestedAal === 'aal2') throw sessionRequired();
  const refresh = session !== undefined && parseGoBool(query.get('refresh')) === true;
  if (session && !refresh && requestedAal === 'aal1') throw alreadyLoggedIn();
  const identifier = refresh ? identifierOf(session, realm) : '';
  const flow = { id, refresh, requestedAal, identifier, requestUrl: request.url, issued: now };
  const shown = store(flow, realm, moment);
  const asksForCode = !session && parseGoBool(query.get('return_session_token_exchange_code'));
  const form: UiMessage[] = [];
  if (refresh) form.push(confirmAction);
  if (requestedAal === 'aal2') form.push(completeSecondFactor);
  return {
    flow: shown,
    messages: { form, fields: {} },
    exchangeCode: asksForCode ? moment.random.alphanumeric(64) : '',
  };
}

type NewFlow = Pick<LoginFlow, 'id' | 'refresh' | 'requestedAal' | 'identifier' | 'requestUrl'> & {
  readonly issued: Instant;
};

/** Stores a flow as the database keeps it. @returns it as it was before */
function store({ issued, ...given }: NewFlow, realm: Realm, moment: Moment): LoginFlow {
  const expires = later(issued, realm.settings.loginLifespan ?? hour);
  const flow = {
    ...given,
    issuedAt: formatNanos(issued),
    expiresAt: formatNanos(expires),
    createdAt: formatMicros(moment.now()),
    active: '',
    identifierIsFixed: given.refresh,
  };
  realm.world.putLoginFlow({
    ...flow,
    issuedAt: columnTime(issued, realm.database),
    expiresAt: columnTime(expires, realm.database),
  });
  return flow;
}

function readLevel(query: Query, realm: Realm): LoginFlow['requestedAal'] {
  const level = (query.get('aal') || 'aal1').toLowerCase();
  if (level !== 'aal1' && level !== 'aal2')
    throw badRequest(
      `Unable to parse AuthenticationMethod Assurance Level (AAL): expected one of [aal1, aal2] but got ${level}`,
    );
  const schema = query.get('identity_schema');
  if (level === 'aal1' && schema !== '' && realm.dialect.login.identitySchema)
    throw badRequest(`Requested identity schema "${schema}" is not enabled for self-service flows.`);
  return level;
}

function noOauth2({ dialect }: Realm): ApiError {
  const reason = 'refusing to parse login_challenge query parameter because oauth2_provider.url is invalid or unset';
  return dialect.traits.brokenSchema === 'plain' ? internalError(reason) : invalidConfiguration(reason);
}

function identifierOf(session: Session, { world }: Realm): string {
  return world.identity(session.identityId)?.credentials.get('password')?.identifiers?.[0] ?? '';
}
