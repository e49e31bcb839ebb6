import { randomUUID } from 'node:crypto';
import { type Backend, type BackendOptions, createBackend } from '../backend.ts';
import { parseInstant } from '../command/instant.ts';
import type { Dialect } from '../dialect/behaviour.ts';
import { newestRelease, releases } from '../dialect/releases.ts';
import type { HttpRequest, Listener, Outcome } from '../http/message.ts';
import { databases } from '../identity/database.ts';
import { identitySchemas } from '../identity/schemas.ts';
import type { Settings } from '../identity/settings.ts';
import { listen, type OpenListener } from './listen.ts';
import type { ServeOptions } from './serve-options.ts';
import { readSetup, type Setup } from './setup.ts';
import { systemClock } from './system-clock.ts';

/** A server that answers. */
export interface RunningServer {
  readonly adminUrl: string;
  readonly publicUrl: string;
  /** Where the identities are on the admin port, e.g. `/admin/identities`. */
  readonly identitiesPath: string;
  readonly backend: Backend;
  readonly loaded: Loaded;
  /** Ends both listeners at once. */
  close(): Promise<void>;
}

/** What a server was started with, in words for people. */
export interface Loaded {
  readonly title: string;
  readonly schemas: readonly string[];
  readonly identities: number;
  readonly notices: readonly string[];
  readonly ignored: readonly string[];
  /** A body that creates an identity. */
  readonly example: string;
}

/**
 * Starts a server.
 * @param log takes lines about what happens while it runs
 * @throws ConfigError, ListenError; their messages are for people
 */
export async function start(options: ServeOptions, log: (line: string) => void): Promise<RunningServer> {
  const dialect = dialectOf(options);
  const setup = await readSetup(options, dialect);
  let backend: Backend | undefined;
  const handler = (request: HttpRequest): Outcome | Promise<Outcome> => backend!.handle(request);
  const open = (listener: Listener): Promise<OpenListener> =>
    listen({ listener, ...setup.listeners[listener], http: dialect.http, handler, log, ownNames: setup.ownNames });
  const admin = await open('admin');
  const publicListener = await open('public').catch(async (error: unknown) => {
    await admin.close();
    throw error;
  });
  const close = async (): Promise<void> => {
    await Promise.all([admin.close(), publicListener.close()]);
  };
  try {
    backend = createBackend(backendOptions(options, dialect, setup, { admin, public: publicListener }, log));
  } catch (error) {
    await close();
    throw error;
  }
  return {
    adminUrl: admin.url,
    publicUrl: publicListener.url,
    identitiesPath: `${options.basePath ?? '/admin'}/identities`,
    backend,
    loaded: { ...setup.loaded, identities: backend.world.size },
    close,
  };
}

function dialectOf({ release = newestRelease }: ServeOptions): Dialect {
  return releases[release];
}

function backendOptions(
  options: ServeOptions,
  dialect: Dialect,
  setup: Setup,
  open: Readonly<Record<Listener, OpenListener>>,
  log: (line: string) => void,
): BackendOptions {
  const settings: Settings = {
    ...setup.settings,
    adminBaseUrl: setup.settings.adminBaseUrl ?? open.admin.url,
    publicBaseUrl: setup.settings.publicBaseUrl ?? open.public.url,
  };
  const frozen = options.clock === undefined ? undefined : parseInstant(options.clock);
  return {
    dialect,
    database: databases[options.database ?? 'sqlite'],
    schemas: identitySchemas(setup.schemas, settings.defaultSchemaId, dialect.schemas),
    settings,
    clock: frozen ? () => frozen : systemClock,
    frozen: frozen !== undefined,
    seed: seeds(options.seed ?? randomUUID()),
    basePath: options.basePath,
    onError: (error, request) =>
      log(
        `a fault of identikit on ${request.method} ${request.target}: ${error instanceof Error ? error.stack : error}`,
      ),
  };
}

/** One seed a command, all of them decided by the first. */
function seeds(first: string): () => string {
  let count = 0;
  return () => `${first}/${count++}`;
}
