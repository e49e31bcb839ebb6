import type { Instant } from '../command/instant.ts';
import { errorObject, errorResponse } from '../http/error-response.ts';
import { ApiError, badRequest, notFoundInDatabase, unauthorized } from '../http/errors.ts';
import { jsonAnswer, ok } from '../http/json-answer.ts';
import type { HttpResponse } from '../http/message.ts';
import { readId } from '../identity/find.ts';
import { nilUuid } from '../identity/identity.ts';
import { loadIdentity } from '../identity/load.ts';
import type { Realm } from '../identity/realm.ts';
import { sessionOfToken } from '../identity/sessions/login/authenticate.ts';
import { beginLogin } from '../identity/sessions/login/begin.ts';
import type { LoginFlow } from '../identity/sessions/login/login-flow.ts';
import { type LoginOutcome, sinceExpiry, submitLogin } from '../identity/sessions/login/submit.ts';
import { encodeLoginFlow } from '../identity/sessions/login/view.ts';
import { showToHolder } from '../identity/sessions/view.ts';
import { checkNative, readLoginForm } from './login-form.ts';
import type { Call, Operation } from './operation.ts';
import { clientOf, requestUrlOf, sessionTokenOf } from './session-request.ts';

/** GET /self-service/login/api, public: begins a login of a native client. */
export const createNativeLoginFlow: Operation = (call) => {
  const { request, query, realm, moment } = call;
  const { flow, messages, exchangeCode } = beginLogin(
    { query, url: requestUrlOf(request), session: sessionOf(call) },
    realm,
    moment,
  );
  return ok(`${encodeLoginFlow(flow, messages, realm, exchangeCode)}\n`);
};

/** POST /self-service/login?flow=…, public: lets somebody in who has the password. */
export const updateLoginFlow: Operation = (call) => {
  const { request, query, realm, moment } = call;
  const flow = findFlow(query.get('flow'), realm);
  const submission = {
    flow,
    session: sessionOf(call),
    client: clientOf(request, realm.dialect.sessions),
    query,
    readForm: () => readLoginForm(request, realm.dialect),
    checkOrigin: () => checkNative(request),
  };
  const outcome = submitLogin(submission, realm, moment);
  return outcome instanceof Promise ? outcome.then((late) => answer(late, call)) : answer(outcome, call);
};

/** GET /sessions/whoami, public: the session that the request's token stands for. */
export const toSession: Operation = (call) => {
  const { query, realm } = call;
  const session = sessionOf(call);
  const loaded = session && readableOwner(session.identityId, realm);
  if (!session || !loaded) throw unauthorized('No valid session credentials found in the request.');
  const template = query.get('tokenize_as');
  if (template !== '' && realm.dialect.login.tokenizer)
    throw badRequest(`Unable to find tokenizer template "${template}".`);
  return ok(`${showToHolder(session, loaded, realm)}\n`, ['X-Kratos-Authenticated-Identity-Id', session.identityId]);
};

function sessionOf({ request, realm, moment }: Call) {
  const token = sessionTokenOf(request);
  return token === '' ? undefined : sessionOfToken(token, realm, moment.now());
}

function readableOwner(identityId: string, realm: Realm) {
  try {
    return loadIdentity(realm.world.identity(identityId)!, realm);
  } catch (error) {
    if (error instanceof ApiError) return undefined;
    throw error;
  }
}

function findFlow(text: string, realm: Realm): LoginFlow {
  const id = readId(text, realm);
  if (id === undefined || id === nilUuid) throw badRequest('The flow query parameter is missing or malformed.');
  const flow = realm.world.loginFlow(id);
  if (!flow) throw notFoundInDatabase();
  return flow;
}

function answer(outcome: LoginOutcome, { request, realm }: Call): HttpResponse {
  switch (outcome.kind) {
    case 'refused':
      return jsonAnswer(400, `${encodeLoginFlow(outcome.flow, outcome.messages, realm)}\n`);
    case 'expired':
      return expiredAnswer(outcome.flow, outcome.now, outcome.successor);
    case 'logged-in': {
      const session = showToHolder(outcome.session, outcome.identity, realm);
      const next = realm.dialect.login.continueWith ? ',"continue_with":null' : '';
      return ok(`{"session_token":"${outcome.session.token}","session":${session}${next}}\n`);
    }
  }

  function expiredAnswer(flow: LoginFlow, now: Instant, successor: string): HttpResponse {
    const { nanoseconds, minutes } = sinceExpiry(flow, now);
    const error = new ApiError({
      id: 'self_service_flow_expired',
      code: 410,
      reason: `The self-service flow expired ${minutes.toFixed(2)} minutes ago, initialize a new one.`,
      message: 'self-service flow expired',
    });
    const body = `{"error":${errorObject(error)},"expired_at":"${flow.expiresAt}","since":${nanoseconds},"use_flow_id":"${successor}"}\n`;
    return { ...errorResponse(error, request, realm.dialect), body };
  }
}
