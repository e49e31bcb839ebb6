import { createBackend } from '../backend.ts';
import { createHost } from '../control/host.ts';
import { quickHasher } from '../identity/credentials/hash/hash-password.ts';
import { type MockWorld, mockWorld } from '../library/mock-world.ts';
import type { BackendChoices } from '../setup/backend-choices.ts';
import { backendOptions } from '../setup/backend-options.ts';
import { chosenDialect } from '../setup/chosen-dialect.ts';
import { defaultSettings } from '../setup/default-settings.ts';
import { compileGiven, defaultIdOf, inlineSchema, presetSchema } from '../setup/given-schemas.ts';
import { populate } from '../setup/populate.ts';

/** What a backend without a server is to be like. */
export interface FetchBackendOptions extends BackendChoices {
  /** Identity schemas by id; the one named `default`, or else the first, is the default. */
  readonly schemas?: Readonly<Record<string, object>>;
  /** The admin URL; `http://kratos.local:4434` unless told. */
  readonly url?: string;
  /** The public URL; `http://kratos.local:4433` unless told. */
  readonly publicUrl?: string;
  /** Takes lines about what goes wrong while it runs. */
  readonly log?: (line: string) => void;
}

/**
 * Makes a mock that answers `fetch(request)`, for browsers, service workers and every other runtime that has Request and
 * Response. It is at the same time its default world.
 * @example
 * const backend = await createFetchBackend({ release: 'v1.3.1', seed: 'demo', count: 100 });
 * const page = await backend.fetch(`${backend.url}/admin/identities`);
 * @throws ConfigError; its message is for people
 */
export async function createFetchBackend(options: FetchBackendOptions = {}): Promise<MockWorld> {
  const { log = () => {}, seed, count = 0, controlToken, journal = 1000, extraHeaders = true } = options;
  const url = withoutSlash(options.url ?? 'http://kratos.local:4434');
  const publicUrl = withoutSlash(options.publicUrl ?? 'http://kratos.local:4433');
  const dialect = chosenDialect(options);
  const given = Object.entries(options.schemas ?? {}).map(([id, schema]) => inlineSchema(id, schema));
  const schemas = (given.length > 0 ? given : [presetSchema]).map((source) => compileGiven(source, dialect));
  const settings = {
    ...defaultSettings,
    adminBaseUrl: url,
    publicBaseUrl: publicUrl,
    defaultSchemaId: defaultIdOf(given),
    hasher: quickHasher,
    version: dialect.release,
  };
  const parts = backendOptions({ choices: options, dialect, schemas, settings, log });
  const backend = createBackend(parts);
  await populate(backend, {
    schemas,
    seed: seed ?? 'demo',
    count,
    untouchedFrom: options.untouchedFrom,
    database: parts.database,
  });
  parts.past?.settle(backend.world);
  const { worlds, handle } = createHost(backend, {
    token: controlToken,
    journalSize: journal,
    exchangeHeader: extraHeaders,
    // Some runtimes have no random bits before their first request.
    seed: seed ?? 'faults',
    clock: () => performance.timeOrigin + performance.now(),
  });
  return mockWorld({ worlds, url, publicUrl, handle, http: dialect.http });
}

const withoutSlash = (url: string): string => url.replace(/\/+$/, '');
