import type { Dialect } from '../dialect/behaviour.ts';
import { textOf } from './bytes.ts';
import { type CommonHeaders, commonHeadersFor, mergeHeaders, withCommonHeaders } from './common-headers.ts';
import { withErrorObjects } from './error-objects.ts';
import { errorResponse } from './error-response.ts';
import type { HttpRequest, HttpResponse, Listener } from './message.ts';
import { mounted } from './mounted.ts';
import { Query } from './query.ts';
import { type Destination, type OperationId, type Route, routes } from './route-table.ts';
import { cleanPathOfHttprouter, joinPath } from './routing/clean-path.ts';
import { csrfError, csrfStance, hasCsrfCookie, isForgeable } from './routing/csrf.ts';
import { httprouter } from './routing/httprouter.ts';
import type { PathRouter } from './routing/path-router.ts';
import { malformedRequest, pageNotFound, redirect } from './routing/plain-answers.ts';
import { type BaseUrl, parseBaseUrl, portRedirect } from './routing/port-redirect.ts';
import { escapedPath, parseTarget, type RequestUrl, urlText } from './routing/request-url.ts';
import type { Match } from './routing/segment-tree.ts';
import { serveMux } from './routing/serve-mux.ts';

/** A request that an operation answers. */
export interface RoutedRequest {
  readonly operationId: OperationId;
  /** The path's parameters by name, decoded. */
  readonly params: Readonly<Record<string, string>>;
  /** The path as links show it: as it was sent, with the base path where the release puts that in. */
  readonly path: string;
  readonly query: Query;
  /** To be put on the operation's answer with `withCommonHeaders`. */
  readonly commonHeaders: CommonHeaders;
}

/** Finds the operation that a request is for, or answers as the release's router does without one. */
export type Router = (request: HttpRequest) => RoutedRequest | HttpResponse;

export interface RouterOptions {
  readonly dialect: Dialect;
  /** Where clients reach the admin listener; redirects lead there. */
  readonly adminUrl: string;
  /** Where clients reach the public listener. */
  readonly publicUrl: string;
  /** Makes the value of Set-Cookie for paths of the public listener that are checked; without it no cookie is set. */
  readonly csrfCookie?: (() => string) | undefined;
}

/** Makes the router of a release. Own answers come complete with the headers that they share with others. */
export function createRouter(options: RouterOptions): Router {
  const { dialect } = options;
  const { basePath, adminPrefix, routerErrors } = dialect.http;
  const context: Context = {
    dialect,
    adminUrl: parseBaseUrl(options.adminUrl),
    publicUrl: parseBaseUrl(options.publicUrl),
    csrfCookie: options.csrfCookie,
  };
  const admin = pathRouter(dialect, 'admin', '/admin');
  const open = pathRouter(dialect, 'public', '');

  const route: Router = (request) => {
    const { method, target, listener } = request;
    if (target === '*') {
      if (method === 'OPTIONS') return serverOptions;
      const isRedirected = listener === 'admin' && adminPrefix !== 'rewrite';
      if (dialect.http.router !== 'httprouter' && !isRedirected)
        return withCommonHeaders(noTarget, commonHeadersFor(dialect.http, method, false, listener === 'public'));
    }
    const url = parseTarget(target);
    if (!url) return malformedRequest;
    if (listener === 'public') return routePublic(context, open, request, url);
    if (url.path.startsWith('/admin')) return routeAdmin(context, admin, request, url);
    const prefixed = { ...url, path: joinPath('/admin', url.path) };
    if (adminPrefix === 'rewrite') return routeAdmin(context, admin, request, prefixed);
    return withCommonHeaders(
      redirect(method, urlText(prefixed), 307),
      commonHeadersFor(dialect.http, method, false, false),
    );
  };
  const complete = routerErrors === 'error-object' ? withErrorObjects(route, dialect) : route;
  return basePath === '/admin' ? complete : mounted(complete, basePath, context.adminUrl);
}

interface Context {
  readonly dialect: Dialect;
  readonly adminUrl: BaseUrl;
  readonly publicUrl: BaseUrl;
  readonly csrfCookie: (() => string) | undefined;
}

const serverOptions: HttpResponse = { status: 200, headers: ['Content-Length', '0'] };
const noTarget: HttpResponse = { status: 400, headers: ['Connection', 'close'], close: true };

function pathRouter(dialect: Dialect, listener: Listener, prefix: string): PathRouter {
  const own = routes
    .filter((route) => route.listener === listener && (!route.externalId || dialect.http.externalIdRoute))
    .map((route) => ({ ...route, pattern: prefix + route.pattern }));
  return dialect.http.router === 'httprouter' ? httprouter(own) : serveMux(own, dialect.http);
}

function routeAdmin(context: Context, router: PathRouter, request: HttpRequest, url: RequestUrl) {
  return resolve(context, router(request.method, url), request, url, false);
}

function routePublic(context: Context, router: PathRouter, request: HttpRequest, sent: RequestUrl) {
  const { http } = context.dialect;
  const url = http.cleansPublicPaths ? { ...sent, path: cleanPathOfHttprouter(sent.path) } : sent;
  const stance = csrfStance(url.path);
  if (stance !== 'checked') return resolve(context, router(request.method, url), request, url, stance !== 'off');
  const answer = isForgeable(request.method)
    ? withCommonHeaders(
        errorResponse(csrfError(request, http), request, context.dialect),
        commonHeadersFor(http, request.method, false, true),
      )
    : resolve(context, router(request.method, url), request, url, true);
  return setCookie(context, request, answer);
}

function resolve(
  context: Context,
  found: Match<Route> | HttpResponse,
  request: HttpRequest,
  url: RequestUrl,
  varying: boolean,
): RoutedRequest | HttpResponse {
  const { http } = context.dialect;
  const { method } = request;
  if (!('route' in found)) return withCommonHeaders(found, commonHeadersFor(http, method, false, varying));
  const { route, values } = found;
  const to = destination(route, values);
  const uncached = to !== 'unserved' && !(route.cacheable && http.router === 'httprouter');
  const commonHeaders = commonHeadersFor(http, method, uncached, varying);
  switch (to) {
    case 'unserved':
      return withCommonHeaders(pageNotFound, commonHeaders);
    case '→ admin':
      return withCommonHeaders(portRedirect(method, url, context.adminUrl, '/admin'), commonHeaders);
    case '→ public':
      return withCommonHeaders(portRedirect(method, url, context.publicUrl, ''), commonHeaders);
    default:
      return {
        operationId: to,
        params: parameters(route, values),
        path: url.origin + escapedPath(url),
        query: Query.parse(url.query),
        commonHeaders,
      };
  }
}

function destination(route: Route, values: readonly string[]): Destination {
  return route.whoami !== undefined && values[0] === 'whoami' ? route.whoami : route.to;
}

function parameters({ parameters }: Route, values: readonly string[]): Record<string, string> {
  const params: Record<string, string> = {};
  for (let i = 0; i < parameters.length; i++) params[parameters[i]!] = textOf(values[i]!);
  return params;
}

function setCookie(context: Context, request: HttpRequest, answer: RoutedRequest | HttpResponse) {
  if (!context.csrfCookie || hasCsrfCookie(request)) return answer;
  const cookie = ['Set-Cookie', context.csrfCookie()];
  if (!('operationId' in answer)) return { ...answer, headers: mergeHeaders(answer.headers, cookie) };
  const list = mergeHeaders(answer.commonHeaders.list, cookie);
  const withJson = mergeHeaders(answer.commonHeaders.withJson, cookie);
  return { ...answer, commonHeaders: { list, withJson } };
}
