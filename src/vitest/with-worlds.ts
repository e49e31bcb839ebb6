import { test } from 'vitest';
import { describeRefused } from '../library/describe-refused.ts';
import type { DroppableWorld } from '../library/mock-world.ts';
import { type MockBackend, type StartOptions, start } from '../library/start.ts';

/** What tests get that ask for it. */
export interface WorldFixtures {
  /** A mock, started before the first test that asks for it, and closed after the last. */
  readonly backend: MockBackend;
  /** A world of the test's own, that begins as the mock did. */
  readonly world: DroppableWorld;
}

/**
 * A `test` that gives each test a world of its own, so that tests may run concurrently. When one fails it tells which
 * requests were refused, and why.
 * @param options of the mock
 * @example
 * const test = withWorlds({ release: 'v1.3.1', count: 10 });
 * test('lists people', async ({ world }) => {
 *   const page = await fetch(`${world.url}/admin/identities`);
 * });
 */
export function withWorlds(options: StartOptions = {}) {
  return test.extend<WorldFixtures>({
    backend: [
      // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern which fixtures are needed
      async ({}, use) => {
        await using backend = await start(options);
        await use(backend);
      },
      { scope: 'file' },
    ],
    world: async ({ backend, onTestFailed }, use) => {
      using world = backend.world();
      onTestFailed(() => {
        const refused = describeRefused(world);
        if (refused !== undefined) console.error(refused);
      });
      await use(world);
    },
  });
}
