import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import type { ServeOptions } from '../../src/server/serve-options.ts';
import { type RunningServer, start } from '../../src/server/start.ts';

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));

/** The configuration of the recorded servers: the identity schemas customer, default, employee and multi. */
export const recordedConfig = `${fixtures}recordings/kratos.yml`;

/** The identity schemas of real projects, as `ID=FILE`: `07-name.json` is `corpus-07`. */
export const corpusSchemas: readonly string[] = readdirSync(`${fixtures}schemas/corpus`)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => `corpus-${basename(file).slice(0, 2)}=${fixtures}schemas/corpus/${file}`);

/**
 * Starts a mock on free loopback ports, configured as the recorded servers were unless `options` say otherwise.
 * What it says while it runs is lost unless `log` takes it.
 */
export function startMock(options: ServeOptions = {}, log: (line: string) => void = () => {}): Promise<RunningServer> {
  return start({ port: 0, publicPort: 0, config: recordedConfig, ...options }, log);
}

/** A mock for the tests of one suite: started before them, ended after them. */
export function mockForSuite(options: ServeOptions = {}): Pick<RunningServer, 'adminUrl' | 'publicUrl'> {
  let server: RunningServer | undefined;
  beforeAll(async () => {
    server = await startMock(options);
  });
  afterAll(() => server?.close());
  return {
    get adminUrl() {
      return server!.adminUrl;
    },
    get publicUrl() {
      return server!.publicUrl;
    },
  };
}
