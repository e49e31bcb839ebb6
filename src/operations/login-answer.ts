import type { Instant } from '../command/instant.ts';
import { errorObject, errorResponse } from '../http/error-response.ts';
import { ApiError } from '../http/errors.ts';
import { jsonAnswer, ok } from '../http/json-answer.ts';
import type { HttpResponse } from '../http/message.ts';
import { secondFactorRequired } from '../identity/sessions/login/errors.ts';
import type { LoginFlow } from '../identity/sessions/login/login-flow.ts';
import { secondFactorOf } from '../identity/sessions/login/second-factor.ts';
import { type LoginOutcome, sinceExpiry } from '../identity/sessions/login/submit.ts';
import { encodeLoginFlow } from '../identity/sessions/login/view.ts';
import { showToHolder } from '../identity/sessions/view.ts';
import { quote } from '../json/encode.ts';
import type { Call } from './operation.ts';

/** What a filled-in login form is answered with: a session, the form again, or where to begin anew. */
export function loginAnswer(outcome: LoginOutcome, call: Call): HttpResponse {
  const { realm } = call;
  switch (outcome.kind) {
    case 'refused':
      return jsonAnswer(400, `${encodeLoginFlow(outcome.flow, outcome.messages, realm)}\n`);
    case 'expired':
      return expiredAnswer(outcome.flow, outcome.now, outcome.successor, call);
    case 'logged-in': {
      const suffices = secondFactorOf(outcome, realm) === 'needless';
      const session = showToHolder(outcome.session, suffices ? outcome.identity : undefined, realm);
      const next = realm.dialect.login.continueWith ? ',"continue_with":null' : '';
      return ok(`{"session_token":"${outcome.session.token}","session":${session}${next}}\n`);
    }
  }
}

/** 403 of a session that needs a second factor: where to go for it stands beside the error, too. */
export function secondFactorAnswer({ request, realm }: Call): HttpResponse {
  const url = `${realm.settings.publicBaseUrl}/self-service/login/browser?aal=aal2`;
  const error = secondFactorRequired(url);
  const body = `{"error":${errorObject(error, realm.dialect.json)},"redirect_browser_to":${quote(url)}}\n`;
  return { ...errorResponse(error, request, realm.dialect), body };
}

function expiredAnswer(flow: LoginFlow, now: Instant, successor: string, { request, realm }: Call): HttpResponse {
  const { nanoseconds, minutes } = sinceExpiry(flow, now);
  const error = new ApiError({
    id: 'self_service_flow_expired',
    code: 410,
    reason: `The self-service flow expired ${minutes.toFixed(2)} minutes ago, initialize a new one.`,
    message: 'self-service flow expired',
  });
  const since = `"expired_at":"${flow.expiresAt}","since":${nanoseconds}`;
  const body = `{"error":${errorObject(error, realm.dialect.json)},${since},"use_flow_id":"${successor}"}\n`;
  return { ...errorResponse(error, request, realm.dialect), body };
}
