import { answering, withHeader, withStatus } from '../answers.ts';
import { anything, to } from '../asked.ts';
import { claiming, differs, handles, mutantsOf, spoils } from '../mutant.ts';

const limit = 5 * 1024 * 1024;

/** Wrong about routing, methods, headers and limits. */
export const transportMutants = mutantsOf('transport', [
  differs('older-router', 'Paths are routed as in v1.3.1', { http: { router: 'httprouter' } }),
  differs('admin-prefix-redirects', 'A path without /admin is redirected', { http: { adminPrefix: 'redirect' } }),
  differs('clean-paths-301', 'A path that is not clean is moved for good', { http: { cleanPathStatus: 301 } }),
  differs('json-router-errors', 'Unknown paths are answered with an error object', {
    http: { routerErrors: 'error-object' },
  }),
  differs('writes-not-cacheable', 'Answers to writes say that they must not be kept', {
    http: { cacheControl: 'matched-routes' },
  }),
  differs('no-body-limit', 'A body may be of any length', { http: { maxBodyBytes: 'none' } }),
  differs('body-limit-of-a-megabyte', 'A body may be a megabyte', { http: { maxBodyBytes: 1_000_000 } }),
  differs('connection-kept', 'The connection stays open after a body that is too long', {
    http: { closesAfterTooLarge: false },
  }),
  differs('long-patch-400', 'A JSON Patch that is too long is a bad request', { patch: { tooLargeStatus: 400 } }),
  differs('public-paths-cleaned', 'The public listener cleans paths in place', { http: { cleansPublicPaths: true } }),
  differs('csrf-details-fixed', 'A request that might be forged is always told the same', {
    http: { csrfDetails: 'of-the-last-variant' },
  }),
  differs('metrics-of-another-kind', 'Metrics have an older content type', {
    http: { metricsType: 'text/plain; version=0.0.4; charset=utf-8' },
  }),
  claiming('v1.3.1', differs('newer-router', 'Paths are routed as in v26.2.0', { http: { router: 'servemux' } })),
  claiming(
    'v1.1.0',
    differs('body-limit-early', 'A body has a limit, which this release lacks', { http: { maxBodyBytes: limit / 10 } }),
  ),
  spoils('head-405', 'HEAD is not allowed', to('HEAD', '/identities'), (answer) => withStatus(answer, 200, 405)),
  spoils('allow-missing', 'A refused method is not told those that are allowed', anything, (answer) =>
    answer.status === 405 ? withHeader(answer, 'Allow', undefined) : answer,
  ),
  handles(
    'options-200',
    'OPTIONS is answered for the sake of browsers',
    (handler) => (request) =>
      request.method === 'OPTIONS' ? { status: 204, headers: ['Allow', 'GET, POST'] } : handler(request),
  ),
  handles(
    'not-alive',
    'The target says that it is ill',
    (handler) => (request) =>
      request.target === '/health/alive' || request.target === '/admin/health/alive'
        ? answering(200, { status: 'up' })
        : handler(request),
  ),
  handles(
    'one-port-for-all',
    'The public listener answers for identities itself',
    (handler) => (request) =>
      request.listener === 'public' && /^\/(?:admin\/)?identities/.test(request.target)
        ? handler({ ...request, listener: 'admin' })
        : handler(request),
  ),
]);
