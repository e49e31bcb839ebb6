import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { ServeOptions } from '../../../src/server/serve-options.ts';
import { type RunningServer, start } from '../../../src/server/start.ts';
import { launch } from '../launch.ts';

/** The console of a server, for a file of tests. After each test nothing may be amiss with the page. */
export interface Console {
  readonly page: Page;
  readonly url: string;
  /** Goes to a view, e.g. `journal`, and waits until it is live. */
  open(view: string, world?: string): Promise<void>;
  /** A request of a client to the server. */
  send(method: string, path: string, body?: object): Promise<Response>;
  /** GET of a client; the answer's body. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of any shape
  read(path: string): Promise<any>;
}

/**
 * Starts a server and opens its console.
 * @param expected what the page's console may say of answers that a test provokes
 */
export function openConsole(
  options: ServeOptions = {},
  expected = /Failed to load resource/,
  context: BrowserContextOptions = {},
): Console {
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  const amiss: string[] = [];

  beforeAll(async () => {
    server = await start({ port: 0, publicPort: 0, seed: 'console', ...options }, () => {});
    browser = await launch();
    page = await (await browser.newContext(context)).newPage();
    page.setDefaultTimeout(10_000);
    page.on('console', (message) => {
      const isFault = message.type() === 'error' || message.type() === 'warning';
      if (isFault && !expected.test(message.text())) amiss.push(message.text());
    });
    page.on('pageerror', (error) => amiss.push(error.message));
    page.on('request', (request) => {
      if (!/^(?:data|blob):/.test(request.url()) && new URL(request.url()).origin !== server.adminUrl)
        amiss.push(`a request to ${request.url()}`);
    });
    await page.goto(`${server.adminUrl}/_identikit/ui`);
  });
  afterEach(() => {
    expect(amiss.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const send = (method: string, path: string, body?: object): Promise<Response> =>
    fetch(server.adminUrl + path, {
      method,
      ...(body ? { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } } : {}),
    });

  return {
    send,
    read: async (path) => (await send('GET', path)).json(),
    get page() {
      return page;
    },
    get url() {
      return server.adminUrl;
    },
    async open(view, world = 'default') {
      await page.goto(`${server.adminUrl}/_identikit/ui#/${world}/${view}`);
      await page.getByText('live', { exact: true }).waitFor();
    },
  };
}
