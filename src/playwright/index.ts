import { type BrowserContext, test as base, type Route } from '@playwright/test';
import { describeRefused } from '../library/describe-refused.ts';
import type { DroppableWorld } from '../library/mock-world.ts';
import { type MockBackend, type StartOptions, start } from '../library/start.ts';

export type { DroppableWorld, MockWorld } from '../library/mock-world.ts';
export type { MockBackend, StartOptions } from '../library/start.ts';

/** Where pages believe the API to be. */
export interface PageUrls {
  readonly url: string;
  readonly publicUrl: string;
}

/** What is set under `use` in `playwright.config.ts`. */
export interface IdentikitOptions {
  /** Options of the mock. */
  readonly identikit: StartOptions;
}

/** What tests get that ask for it. */
export interface WorldFixtures {
  /** Where pages believe the API to be; what they send there reaches the test's world. */
  readonly identikitUrls: PageUrls;
  /** A world of the test's own, that begins as the mock did. */
  readonly world: DroppableWorld;
}

/** What the tests of a worker share. */
export interface BackendFixtures extends IdentikitOptions {
  readonly backend: MockBackend;
}

/**
 * Playwright's `test`, in which each test has a world of its own: as `world`, and for its pages at `identikitUrls`.
 * When one fails it tells which requests were refused, and why.
 * @example
 * import { expect } from '@playwright/test';
 * import { test } from 'identikit/playwright';
 * test.use({ identikit: { count: 10 } });
 * test('lists people', async ({ page, world }) => {
 *   await page.goto('/people');
 *   await expect(page.getByRole('listitem')).toHaveCount(world.size);
 * });
 */
export const test = base.extend<WorldFixtures, BackendFixtures>({
  identikit: [{}, { scope: 'worker', option: true }],
  identikitUrls: [{ url: 'http://kratos.local:4434', publicUrl: 'http://kratos.local:4433' }, { option: true }],
  backend: [
    async ({ identikit }, use) => {
      await using backend = await start(identikit);
      await use(backend);
    },
    { scope: 'worker' },
  ],
  world: async ({ backend }, use, testInfo) => {
    using world = backend.world();
    await use(world);
    const refused = testInfo.status === testInfo.expectedStatus ? undefined : describeRefused(world);
    if (refused === undefined) return;
    console.error(refused);
    await testInfo.attach('identikit', { body: refused, contentType: 'text/plain' });
  },
  context: async ({ context, world, identikitUrls }, use) => {
    await answerPages(context, identikitUrls, world);
    await use(context);
    // What a page still waits for at its end fails nobody.
    await context.unrouteAll({ behavior: 'ignoreErrors' });
  },
});

/** Lets a world answer what pages send to these URLs. */
async function answerPages(context: BrowserContext, urls: PageUrls, world: DroppableWorld): Promise<void> {
  const parts = ['publicUrl', 'url'] as const;
  // Playwright asks the last route first: the longer URL may lie below the shorter one.
  for (const part of parts.toSorted((a, b) => urls[a].length - urls[b].length)) {
    const base = urls[part].replace(/\/+$/, '');
    await context.route(
      ({ href }) => href.startsWith(base) && /^(?:[/?#]|$)/.test(href.slice(base.length)),
      (route) => answer(route, world, world[part] + route.request().url().slice(base.length)),
    );
  }
}

async function answer(route: Route, world: DroppableWorld, url: string): Promise<void> {
  const request = route.request();
  const body = request.postDataBuffer();
  try {
    const headers = await request.allHeaders();
    const init = {
      method: request.method(),
      headers: withoutOrigin(headers),
      ...(body ? { body: new Uint8Array(body) } : {}),
    };
    const response = await world.fetch(url, init);
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    await route.abort('connectionreset');
  }
}

/** Pages of every origin may ask here; the names of HTTP/2 are none of a Request. */
function withoutOrigin(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'origin' && !name.startsWith(':')));
}
