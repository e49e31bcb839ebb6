import { ApiError, badRequest } from '../../../http/errors.ts';

/** 400: whoever holds a session need not log in. */
export function alreadyLoggedIn(): ApiError {
  return new ApiError({
    id: 'session_already_available',
    code: 400,
    reason: 'A valid session was detected and thus login is not possible. Did you forget to set `?refresh=true`?',
    message: 'you are already logged in',
  });
}

/** 401: a second factor without a first. */
export function sessionRequired(): ApiError {
  return new ApiError({
    id: 'session_aal1_required',
    code: 401,
    reason: 'You can not requested a higher AAL (AAL2/AAL3) without an active session.',
    message: 'aal2 and aal3 can only be requested if a session exists already',
  });
}

/** 403: a session of one factor, of an identity that has a second. @param url where a browser is asked for it */
export function secondFactorRequired(url: string): ApiError {
  return new ApiError({
    id: 'session_aal2_required',
    code: 403,
    reason:
      'An active session was found but it does not fulfill the requested Authenticator Assurance Level. Please verify yourself with a second factor to resolve this issue.',
    details: { redirect_browser_to: url },
    message: 'Session does not fulfill the requested Authenticator Assurance Level',
  });
}

/** 401: the identity is inactive. */
export function identityDisabled(identityId: string): ApiError {
  return new ApiError({
    code: 401,
    reason: 'This account was disabled.',
    details: { identity_id: identityId },
    message: 'identity is disabled',
  });
}

const blocked =
  'To prevent potential misuse and mitigate several attack vectors including CSRF, the request has been blocked. Please consult the documentation.';

/** 400: a browser's page may not use a native client's flow. */
export function originSent(): ApiError {
  return badRequest(
    `The HTTP Request Header included the "Origin" key, indicating that this request was made as part of an AJAX request in a Browser. The flow however was initiated as an API request. ${blocked}`,
  );
}

/** 400: neither may a browser. */
export function cookieSent(): ApiError {
  return badRequest(
    `The HTTP Request Header included the "Cookie" key, indicating that this request was made by a Browser. The flow however was initiated as an API request. ${blocked}`,
  );
}
