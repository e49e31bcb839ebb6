// Promise: with `identikit/msw` a page has the whole API in its service worker, and no server behind it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from './launch.ts';
import { type FileServer, serveFiles } from './serve-files.ts';

let browser: Browser;
let files: FileServer;
let page: Page;
const asked: string[] = [];

beforeAll(async () => {
  const entry = fileURLToPath(new URL('people-page.ts', import.meta.url));
  const options = { bundle: true, format: 'esm', platform: 'browser', write: false } as const;
  const { outputFiles } = await build({ ...options, entryPoints: [entry], logLevel: 'silent' });
  const worker = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js');
  files = await serveFiles({
    '/index.html': '<!doctype html><title>people</title><script type="module" src="/page.js"></script>',
    '/page.js': outputFiles[0]!.text,
    '/mockServiceWorker.js': readFileSync(worker, 'utf8'),
  });
  browser = await launch();
  page = await browser.newPage();
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(files.url);
  await page.waitForFunction('globalThis.api');
});
afterAll(async () => {
  await browser?.close();
  await files?.[Symbol.asyncDispose]();
});

test("Ory's client creates, finds, lists and deletes", async () => {
  const seen = await page.evaluate(`(async () => {
    const createIdentityBody = { schema_id: 'default', traits: { email: 'ada@example.org' } };
    const { id } = await api.createIdentity({ createIdentityBody });
    const [found] = await api.listIdentities({ credentialsIdentifier: 'ada@example.org' });
    const before = (await api.listIdentities()).length;
    await api.deleteIdentity({ id });
    return { isFound: found.id === id, before, after: (await api.listIdentities()).length };
  })()`);
  expect(seen).toEqual({ isFound: true, before: 4, after: 3 });
});

test('errors are those of the release, and explained', async () => {
  const seen = await page.evaluate(`(async () => {
    const createIdentityBody = { schema_id: 'nobody', traits: {} };
    const error = await api.createIdentity({ createIdentityBody }).catch((error) => error);
    return { status: error.response.status, why: backend.journal.refused().at(-1).explanation.why };
  })()`);
  expect(seen).toEqual({ status: 400, why: expect.stringContaining('nobody') });
});

test('a connection that is reset is a network error of the page', async () => {
  const seen = await page.evaluate(`(async () => {
    backend.faults.add({ match: { times: 1 }, reset: 'before' });
    return fetch(backend.url + '/admin/identities').then(() => 'answered', (error) => error.name);
  })()`);
  expect(seen).toBe('TypeError');
});

test('a password is hashed in the page, and lets its owner in', async () => {
  const seen = await page.evaluate(`(async () => {
    const credentials = { password: { config: { password: 'correct horse' } } };
    await api.createIdentity({ createIdentityBody: { schema_id: 'default', traits: { email: 'bob@example.org' }, credentials } });
    const flow = await (await fetch(backend.publicUrl + '/self-service/login/api')).json();
    const body = JSON.stringify({ method: 'password', identifier: 'bob@example.org', password: 'correct horse' });
    const headers = { 'Content-Type': 'application/json' };
    return (await fetch(backend.publicUrl + '/self-service/login?flow=' + flow.id, { method: 'POST', headers, body })).status;
  })()`);
  expect(seen).toBe(200);
});

test('nothing but the page and its worker came from a server', () => {
  const elsewhere = asked.filter((url) => !url.startsWith(files.url) && !url.startsWith('http://kratos.local'));
  expect(elsewhere).toEqual([]);
});
