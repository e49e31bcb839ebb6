import { describe, expect, it } from 'vitest';
import { release } from '../dialect/release.ts';
import { releases } from '../dialect/releases.ts';
import type { HttpRequest, HttpResponse } from './message.ts';
import { createRouter, type RoutedRequest } from './router.ts';

const urls = { adminUrl: 'http://127.0.0.1:4434/', publicUrl: 'https://id.example.org/kratos' };
const request = (method: string, target: string, more: Partial<HttpRequest> = {}): HttpRequest => ({
  listener: 'admin',
  method,
  target,
  headers: {},
  body: { text: '', length: 0, tooLarge: false },
  ...more,
});

const noCache = ['Cache-Control', 'private, no-cache, no-store, must-revalidate'];

describe('a routed request', () => {
  const route = createRouter({ dialect: releases['v26.2.0'], ...urls });
  const routed = (method: string, target: string) => route(request(method, target)) as RoutedRequest;

  it('names the operation, its parameters decoded, its query', () => {
    const found = routed('GET', '/admin/identities/by/external/a%2Fb%20%C3%A9?x=1');
    expect(found.operationId).toBe('getIdentityByExternalID');
    expect(found.params).toEqual({ externalID: 'a/b é' });
    expect(found.path).toBe('/admin/identities/by/external/a%2Fb%20%C3%A9');
    expect(found.query.get('x')).toBe('1');
    expect(found.commonHeaders.list).toEqual(noCache);
  });

  it('has the path with the prefix that the release put in', () => {
    expect(routed('GET', '/identities/?page=1').path).toBe('/admin/identities');
    expect(routed('DELETE', '/sessions/x').commonHeaders.list).toEqual([]);
  });
});

describe('a redirect', () => {
  it('has a page with the target escaped for HTML, and the query as it was sent', () => {
    const route = createRouter({ dialect: releases['v1.3.1'], ...urls });
    expect(route(request('GET', '/identities/a?b=%zz&c=<'))).toEqual({
      status: 307,
      headers: ['Content-Type', 'text/html; charset=utf-8', 'Location', '/admin/identities/a?b=%zz&c=<'],
      body: '<a href="/admin/identities/a?b=%zz&amp;c=&lt;">Temporary Redirect</a>.\n\n',
    });
    expect(route(request('POST', '/identities'))).toEqual({ status: 307, headers: ['Location', '/admin/identities'] });
  });

  it('to the other listener goes below its base URL', () => {
    const route = createRouter({ dialect: releases['v25.4.0'], ...urls });
    const location = (target: string, listener: 'admin' | 'public') => {
      const answer = route(request('POST', target, { listener })) as HttpResponse;
      return answer.headers[answer.headers.indexOf('Location') + 1];
    };
    expect(location('/admin/self-service/login?flow=x', 'admin')).toBe(
      'https://id.example.org/kratos/self-service/login?flow=x',
    );
    expect(location('/admin/identities?x', 'public')).toBe('http://127.0.0.1:4434/admin/identities?x');
  });
});

describe('elsewhere than below /admin', () => {
  const below = (basePath: string) =>
    createRouter({ dialect: release(releases['v1.1.0'], { http: { basePath } }), ...urls });

  it('the same operations are found', () => {
    expect(below('/iam')(request('PATCH', '/iam/identities'))).toMatchObject({
      operationId: 'batchPatchIdentities',
      path: '/iam/identities',
    });
    expect(below('/iam')(request('PATCH', '/admin/identities'))).toMatchObject({ status: 404 });
    expect(below('')(request('PATCH', '/identities'))).toMatchObject({ operationId: 'batchPatchIdentities' });
  });

  it.each([
    ['admin', '/identities?a=b', '/iam/identities?a=b'],
    ['admin', '/iam/schemas', 'https://id.example.org/kratos/schemas'],
    ['public', '/identities', 'http://127.0.0.1:4434/iam/identities'],
    ['public', '/iam/identities/a?b', 'http://127.0.0.1:4434/iam/identities/a?b'],
  ] as const)('the %s listener sends %s to %s', (listener, target, location) => {
    const { status, headers } = below('/iam')(request('GET', target, { listener })) as HttpResponse;
    expect(status).toBe(307);
    expect(headers[headers.indexOf('Location') + 1]).toBe(location);
  });
});

describe('a request that could be forged', () => {
  const forged = (release: 'v1.3.1' | 'v26.2.0', headers = {}) => {
    const route = createRouter({ dialect: releases[release], ...urls, csrfCookie: () => 'csrf_token_0=1' });
    return route(request('POST', '/admin/sessions', { listener: 'public', headers })) as HttpResponse;
  };
  const details = (release: 'v1.3.1' | 'v26.2.0', headers = {}) =>
    JSON.parse(String(forged(release, headers).body)).error.details;

  it('is refused, and told what it lacked where the release knows', () => {
    const older = details('v1.3.1');
    expect(older.hint).toMatch(/^The anti-CSRF cookie was found but the CSRF token was not included/);
    expect(older.reject_reason).toMatch(
      /^The HTTP Cookie Header was set and a CSRF token was sent but they do not match/,
    );
    const newer = details('v26.2.0');
    expect(newer.hint).toMatch(/^We detected a regular browser or server-side call/);
    expect(newer.reject_reason).toBe('The HTTP Cookie Header is empty or not set.');
    expect(details('v26.2.0', { cookie: 'a=b', 'sec-fetch-mode': 'cors' })).toMatchObject({
      hint: expect.stringMatching(/^We detected an AJAX call/),
      reject_reason: 'The HTTP Cookie Header was set but did not include the anti-CSRF cookie.',
    });
  });

  it('gets the cookie unless it has it', () => {
    expect(forged('v26.2.0').headers).toEqual([
      'Content-Type',
      'application/json',
      'Ory-Error-Id',
      'security_csrf_violation',
      'Set-Cookie',
      'csrf_token_0=1',
      'Vary',
      'Cookie',
    ]);
    expect(forged('v26.2.0', { cookie: 'csrf_token_0=1' }).headers).not.toContain('Set-Cookie');
  });
});

it('a target that Go cannot parse is refused before any handler', () => {
  const route = createRouter({ dialect: releases['v26.2.0'], ...urls });
  expect(route(request('GET', '/admin/%zz'))).toMatchObject({ status: 400, body: '400 Bad Request', bare: true });
});
