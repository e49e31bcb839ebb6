import { errorResponse } from '../http/error-response.ts';
import { ApiError, badRequest, notFoundInDatabase, unauthorized } from '../http/errors.ts';
import { ok } from '../http/json-answer.ts';
import { readId } from '../identity/find.ts';
import { nilUuid } from '../identity/identity.ts';
import type { Realm } from '../identity/realm.ts';
import { type Holder, holderOfToken } from '../identity/sessions/login/authenticate.ts';
import { beginLogin } from '../identity/sessions/login/begin.ts';
import type { LoginFlow } from '../identity/sessions/login/login-flow.ts';
import { secondFactorOf } from '../identity/sessions/login/second-factor.ts';
import { submitLogin } from '../identity/sessions/login/submit.ts';
import { encodeLoginFlow } from '../identity/sessions/login/view.ts';
import { showToHolder } from '../identity/sessions/view.ts';
import { addHeaders } from './add-headers.ts';
import { loginAnswer, secondFactorAnswer } from './login-answer.ts';
import { checkNative, readLoginForm } from './login-form.ts';
import type { Call, Operation } from './operation.ts';
import { clientOf, requestUrlOf, sessionTokenOf } from './session-request.ts';

/** GET /self-service/login/api, public: begins a login of a native client. */
export const createNativeLoginFlow: Operation = (call) => {
  const { request, query, realm, moment } = call;
  const { flow, messages, exchangeCode } = beginLogin(
    { query, url: requestUrlOf(request), session: holderOf(call)?.session },
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
    session: holderOf(call)?.session,
    client: clientOf(request, realm.dialect.sessions),
    query,
    readForm: () => readLoginForm(request, realm.dialect),
    checkOrigin: () => checkNative(request),
  };
  const outcome = submitLogin(submission, realm, moment);
  return outcome instanceof Promise ? outcome.then((late) => loginAnswer(late, call)) : loginAnswer(outcome, call);
};

/** GET /sessions/whoami, public: the session that the request's token stands for. */
export const toSession: Operation = (call) => {
  const { query, request, realm } = call;
  const holder = holderOrUndefined(call);
  if (!holder) throw unauthorized('No valid session credentials found in the request.');
  const secondFactor = secondFactorOf(holder, realm);
  if (secondFactor === 'unknown') throw unauthorized('Unable to determine AAL.');
  if (secondFactor === 'needed') return secondFactorAnswer(call);
  const template = query.get('tokenize_as');
  if (template !== '' && realm.dialect.login.tokenizer)
    throw badRequest(`Unable to find tokenizer template "${template}".`);
  const headers = ['X-Kratos-Authenticated-Identity-Id', holder.identity.id];
  try {
    return ok(`${showToHolder(holder.session, holder.identity, realm)}\n`, headers);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return addHeaders(errorResponse(error, request, realm.dialect), headers);
  }
};

function holderOf({ request, realm, moment }: Call): Holder | undefined {
  const token = sessionTokenOf(request);
  return token === '' ? undefined : holderOfToken(token, realm, moment.now());
}

function holderOrUndefined(call: Call): Holder | undefined {
  try {
    return holderOf(call);
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
