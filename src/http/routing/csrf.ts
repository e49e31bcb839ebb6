import type { HttpBehaviour } from '../../dialect/behaviour.ts';
import { ApiError } from '../errors.ts';
import type { HttpRequest } from '../message.ts';

/** How the public listener's protection against forged requests treats a path. */
type CsrfStance = 'off' | 'ignored' | 'checked';

const offPaths = new Set(['/health/alive', '/health/ready', '/version', '/metrics/prometheus']);
const ignoredPaths = new RegExp(
  [
    '^(?:(?:/admin)?(?:/identities(?:/[^/]*(?:/credentials/[^/]*)?)?|/schemas/[^/]*|/courier/messages)',
    '/identities/[^/]*/sessions',
    '/sessions(?:/[^/]*(?:/extend)?)?',
    '/recovery/(?:code|link)',
    '/self-service/(?:login|registration|settings|recovery|verification)(?:/api)?',
    '/self-service/logout/api)$',
  ].join('|'),
);
const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);

/** @param path decoded */
export function csrfStance(path: string): CsrfStance {
  if (offPaths.has(path)) return 'off';
  return ignoredPaths.test(path) ? 'ignored' : 'checked';
}

/** Whether a request to a checked path is refused. Tokens come with browser flows, which are not served: none is right. */
export function isForgeable(method: string): boolean {
  return !safeMethods.has(method);
}

/** Whether the request already has the cookie that a checked path sets. */
export function hasCsrfCookie(request: Pick<HttpRequest, 'headers'>): boolean {
  return /(?:^|; *)csrf_token_/.test(request.headers.cookie ?? '');
}

/**
 * Makes the cookies that go with answers of checked paths, as a server in development mode writes them.
 * @param name e.g. `csrf_token_` and the SHA-256 of the public URL in hexadecimal digits
 * @param token 32 bytes that are new a call
 */
export function csrfCookies(name: string, token: () => Uint8Array): () => string {
  return () => `${name}=${btoa(String.fromCharCode(...token()))}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax`;
}

const hints = {
  script:
    "We detected an AJAX call, please ensure that CORS is enabled and configured correctly, and that your AJAX code sends cookies and has credentials enabled. For further debugging, check your Browser's Network Tab to see what cookies are included or excluded.",
  server:
    "We detected a regular browser or server-side call. To debug browser calls check your Browser's Network Tab to see what cookies are included or excluded. If you are calling from a server ensure that the appropriate cookies are being forwarded and that the SDK method is called correctly.",
  tokenNotSent:
    'The anti-CSRF cookie was found but the CSRF token was not included in the HTTP request body (csrf_token) nor in the HTTP Header (X-CSRF-Token).',
};

const rejections = {
  noCookie: 'The HTTP Cookie Header is empty or not set.',
  otherCookies: 'The HTTP Cookie Header was set but did not include the anti-CSRF cookie.',
  mismatch:
    'The HTTP Cookie Header was set and a CSRF token was sent but they do not match. We recommend deleting all cookies for this domain and retrying the flow.',
};

/** 403 `security_csrf_violation`. */
export function csrfError(request: Pick<HttpRequest, 'headers'>, http: HttpBehaviour): ApiError {
  return new ApiError({
    id: 'security_csrf_violation',
    code: 403,
    reason:
      'Please retry the flow and optionally clear your cookies. The request was rejected to protect you from Cross-Site-Request-Forgery (CSRF) which could cause account takeover, leaking personal information, and other serious security issues.',
    details: {
      docs: 'https://www.ory.sh/kratos/docs/debug/csrf',
      ...(http.csrfDetails === 'of-the-request' ? detailsOf(request) : detailsOfLastVariant),
    },
    message: 'the request was rejected to protect you from Cross-Site-Request-Forgery',
  });
}

/** In releases where all variants of the error share their details, the variant defined last wrote them. */
const detailsOfLastVariant = { hint: hints.tokenNotSent, reject_reason: rejections.mismatch };

function detailsOf({ headers }: Pick<HttpRequest, 'headers'>): Record<string, string> {
  const mode = headers['sec-fetch-mode'];
  const hint = mode === 'cors' || mode === 'same-origin' ? hints.script : hints.server;
  if (!headers.cookie) return { hint, reject_reason: rejections.noCookie };
  if (!hasCsrfCookie({ headers })) return { hint, reject_reason: rejections.otherCookies };
  const tokenMayBeInBody = headers['content-type']?.startsWith('application/json');
  if (!tokenMayBeInBody && !headers['x-csrf-token']) return { hint: hints.tokenNotSent };
  return { hint, reject_reason: rejections.mismatch };
}
