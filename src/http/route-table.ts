import type { Listener } from './message.ts';

/** The operations of the API, by the names of its published description. */
export type OperationId =
  | 'listIdentities'
  | 'createIdentity'
  | 'batchPatchIdentities'
  | 'getIdentity'
  | 'getIdentityByExternalID'
  | 'updateIdentity'
  | 'patchIdentity'
  | 'deleteIdentity'
  | 'deleteIdentityCredentials'
  | 'listIdentitySessions'
  | 'deleteIdentitySessions'
  | 'listSessions'
  | 'getSession'
  | 'disableSession'
  | 'extendSession'
  | 'createRecoveryCodeForIdentity'
  | 'createRecoveryLinkForIdentity'
  | 'listIdentitySchemas'
  | 'getIdentitySchema'
  | 'isAlive'
  | 'isReady'
  | 'getVersion'
  | 'prometheus'
  | 'createNativeLoginFlow'
  | 'updateLoginFlow'
  | 'toSession';

/**
 * Where a route leads: to an operation, with a redirect to the other listener, or nowhere: a part of Kratos that is
 * not served, listed because its neighbours are redirected or refused differently for it.
 */
export type Destination = OperationId | '→ admin' | '→ public' | 'unserved';

/** One route. Paths of the admin listener are listed without the prefix `/admin`. */
export interface Route {
  readonly listener: Listener;
  readonly methods: readonly string[];
  /** Segments in braces are parameters. */
  readonly pattern: string;
  /** The names of the parameters, in their order. */
  readonly parameters: readonly string[];
  readonly to: Destination;
  /** Where it leads when `{id}` is the word `whoami`. */
  readonly whoami?: Destination;
  /** Only in releases that look identities up by external id. */
  readonly externalId?: boolean;
  /** Registered past the wrapper that adds a twin with a slash at the end (v25.4.0). */
  readonly slashless?: boolean;
  /** Registered past the wrapper that adds Cache-Control to matched routes (up to v1.3.1). */
  readonly cacheable?: boolean;
}

type Options = Omit<Route, 'listener' | 'methods' | 'pattern' | 'parameters' | 'to'>;

const onAdmin = (methods: string, pattern: string, to: Destination, options?: Options): Route => ({
  listener: 'admin',
  methods: methods.split(' '),
  pattern,
  parameters: Array.from(pattern.matchAll(/\{(\w+)\}/g), ([, name]) => name!),
  to,
  ...options,
});

const onPublic = (methods: string, pattern: string, to: Destination, options?: Options): Route => ({
  ...onAdmin(methods, pattern, to, options),
  listener: 'public',
});

const adminRoutes: readonly Route[] = [
  onAdmin('GET', '/identities', 'listIdentities'),
  onAdmin('POST', '/identities', 'createIdentity'),
  onAdmin('PATCH', '/identities', 'batchPatchIdentities'),
  onAdmin('GET', '/identities/{id}', 'getIdentity'),
  onAdmin('GET', '/identities/by/external/{externalID}', 'getIdentityByExternalID', { externalId: true }),
  onAdmin('PUT', '/identities/{id}', 'updateIdentity'),
  onAdmin('PATCH', '/identities/{id}', 'patchIdentity'),
  onAdmin('DELETE', '/identities/{id}', 'deleteIdentity'),
  onAdmin('DELETE', '/identities/{id}/credentials/{type}', 'deleteIdentityCredentials'),
  onAdmin('GET', '/identities/{id}/sessions', 'listIdentitySessions'),
  onAdmin('DELETE', '/identities/{id}/sessions', 'deleteIdentitySessions'),
  onAdmin('GET', '/sessions', 'listSessions'),
  onAdmin('DELETE', '/sessions', '→ public'),
  onAdmin('GET', '/sessions/{id}', 'getSession', { whoami: '→ public' }),
  onAdmin('DELETE', '/sessions/{id}', 'disableSession'),
  onAdmin('PATCH', '/sessions/{id}/extend', 'extendSession'),
  onAdmin('POST', '/recovery/code', 'createRecoveryCodeForIdentity'),
  onAdmin('POST', '/recovery/link', 'createRecoveryLinkForIdentity'),
  onAdmin('GET', '/schemas', '→ public'),
  onAdmin('GET', '/schemas/{id}', '→ public'),
  onAdmin('GET', '/health/alive', 'isAlive'),
  onAdmin('GET', '/health/ready', 'isReady'),
  onAdmin('GET', '/health/config', 'unserved'),
  onAdmin('GET', '/version', 'getVersion'),
  onAdmin('GET', '/metrics/prometheus', 'prometheus'),
  onAdmin('GET', '/courier/messages', 'unserved'),
  onAdmin('GET', '/courier/messages/{msgID}', 'unserved'),
];

/** Identities on the public listener, with and without `/admin`: all but the batch lead to the admin listener. */
const identityRedirects = ['', '/admin'].flatMap((prefix) => [
  onPublic('GET POST', `${prefix}/identities`, '→ admin'),
  onPublic('GET', `${prefix}/identities/by/external/{externalID}`, '→ admin', { externalId: true }),
  onPublic('GET PUT PATCH DELETE', `${prefix}/identities/{id}`, '→ admin'),
  onPublic('DELETE', `${prefix}/identities/{id}/credentials/{type}`, '→ admin'),
]);

const publicRoutes: readonly Route[] = [
  ...identityRedirects,
  onPublic('DELETE', '/identities/{id}/sessions', '→ admin'),
  onPublic('GET DELETE', '/sessions', 'unserved'),
  onPublic('DELETE', '/sessions/{id}', 'unserved', { whoami: 'toSession' }),
  onPublic('GET', '/sessions/token-exchange', 'unserved'),
  onPublic('GET HEAD POST PUT PATCH CONNECT OPTIONS TRACE', '/sessions/whoami', 'toSession', { slashless: true }),
  onPublic('POST', '/recovery/code', '→ admin'),
  onPublic('POST', '/recovery/link', '→ admin'),
  onPublic('GET', '/schemas', 'listIdentitySchemas'),
  onPublic('GET', '/schemas/{id}', 'getIdentitySchema'),
  onPublic('GET', '/admin/schemas', 'listIdentitySchemas'),
  onPublic('GET', '/admin/schemas/{id}', 'getIdentitySchema'),
  onPublic('GET', '/admin/courier/messages', '→ admin'),
  onPublic('GET', '/admin/courier/messages/{msgID}', '→ admin'),
  onPublic('GET', '/health/alive', 'isAlive', { slashless: true, cacheable: true }),
  onPublic('GET', '/health/ready', 'isReady', { slashless: true, cacheable: true }),
];

const loginOnPublic: Readonly<Record<string, Destination>> = {
  '/self-service/login/api': 'createNativeLoginFlow',
  '/self-service/login': 'updateLoginFlow',
};

/** Flows live on the public listener; the admin listener leads there. */
const flowRoutes = ['login', 'registration', 'settings', 'recovery', 'verification'].flatMap((flow) =>
  ['/browser', '/api', '/flows', ''].flatMap((step) => {
    const path = `/self-service/${flow}${step}`;
    const methods = step === '' ? 'GET POST' : 'GET';
    return [onAdmin(methods, path, '→ public'), onPublic(methods, path, loginOnPublic[path] ?? 'unserved')];
  }),
);

const logoutRoutes = [onAdmin, onPublic].flatMap((on) => {
  const to = on === onAdmin ? '→ public' : 'unserved';
  return [
    on('GET', '/self-service/logout/browser', to),
    on('DELETE', '/self-service/logout/api', to),
    on('GET', '/self-service/logout', to),
    on('GET', '/self-service/errors', to),
  ];
});

/** Every route of both listeners. */
export const routes: readonly Route[] = [...adminRoutes, ...publicRoutes, ...flowRoutes, ...logoutRoutes];
