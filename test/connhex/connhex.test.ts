import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ServeOptions } from '../../src/server/serve-options.ts';
import { type RunningServer, start } from '../../src/server/start.ts';

const servers: RunningServer[] = [];
const serve = async (options: ServeOptions): Promise<RunningServer> => {
  const server = await start({ port: 0, publicPort: 0, ...options }, () => {});
  servers.push(server);
  return server;
};
const ask = (url: string, init: RequestInit = {}) => fetch(url, { redirect: 'manual', ...init });

afterAll(() => Promise.all(servers.map((server) => server.close())));

describe('Connhex IAM', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await serve({ dialect: 'connhex' });
  });

  it('is Ory Kratos v1.1.0 below /iam', async () => {
    expect(server.identitiesPath).toBe('/iam/identities');
    const version = await ask(`${server.adminUrl}/iam/version`);
    expect(await version.json()).toEqual({ version: 'v1.1.0' });
    expect((await ask(`${server.adminUrl}/iam/health/ready`)).status).toBe(200);
  });

  it('answers under its own paths, but for the Location of a new identity', async () => {
    const created = await ask(`${server.adminUrl}/iam/identities`, {
      method: 'POST',
      body: '{"traits":{"email":"ada@example.org"}}',
    });
    const { id } = (await created.json()) as { id: string };
    expect(created.status).toBe(201);
    expect(created.headers.get('location')).toBe(`${server.adminUrl}/identities/${id}`);
    expect((await ask(created.headers.get('location')!)).headers.get('location')).toBe(`/iam/identities/${id}`);
    expect((await ask(`${server.adminUrl}/iam/identities?page_size=1`)).headers.get('link')).toBe(
      '</iam/identities?page_size=1&page_token=00000000-0000-0000-0000-000000000000>; rel="first"',
    );
    expect((await ask(`${server.adminUrl}/admin/identities`)).status).toBe(404);
  });

  it('is reached through the redirects of the public port', async () => {
    for (const path of ['/iam/identities?page=1', '/identities?page=1']) {
      const { headers } = await ask(`${server.publicUrl}${path}`);
      expect(headers.get('location')).toBe(`${server.adminUrl}/iam/identities?page=1`);
    }
  });

  it('speaks no other release', async () => {
    await expect(serve({ dialect: 'connhex', release: 'v26.2.0' })).rejects.toThrow(
      'Connhex IAM speaks v1.1.0 and no other release. Leave out --release v26.2.0, or --dialect connhex.',
    );
    await expect(serve({ dialect: 'connhex', release: 'v1.1.0' })).resolves.toBeDefined();
  });
});

describe('--base-path', () => {
  it.each([
    [{ dialect: 'connhex', basePath: '/people' } as const, '/people'],
    [{ basePath: '/deep/api/' } as const, '/deep/api'],
    [{ basePath: '/' } as const, ''],
  ])('%j puts the admin routes below %s', async (options, base) => {
    const { adminUrl } = await serve(options);
    expect((await ask(`${adminUrl}${base}/identities`)).headers.get('link')).toMatch(`<${base}/identities?`);
    expect((await ask(`${adminUrl}${base}/schemas`)).status).toBe(307);
  });

  it.each(['iam', '/a b', '/a/../b', '/a?b', 'http://x/'])('%s is refused', async (basePath) => {
    await expect(serve({ basePath })).rejects.toThrow(`--base-path "${basePath}" is not the beginning of a path.`);
  });
});
