import { randomUUID } from 'node:crypto';
import type { BackendOptions, LogEntry } from '../backend.ts';
import { parseInstant } from '../command/instant.ts';
import type { Dialect } from '../dialect/behaviour.ts';
import type { HttpRequest, Listener } from '../http/message.ts';
import { databases } from '../identity/database.ts';
import { identitySchemas } from '../identity/schemas.ts';
import type { OpenListener } from './listen.ts';
import type { ServeOptions } from './serve-options.ts';
import type { Setup } from './setup.ts';
import { systemClock } from './system-clock.ts';

/** What a backend's options depend on. */
export interface BackendParts {
  readonly options: ServeOptions;
  readonly dialect: Dialect;
  readonly setup: Setup;
  readonly open: Readonly<Record<Listener, OpenListener>>;
  /** Takes accepted commands, where the state is kept. */
  readonly append: ((entry: LogEntry) => void) | undefined;
  readonly log: (line: string) => void;
}

/** The options of a backend behind these listeners. */
export function backendOptions({ options, dialect, setup, open, append, log }: BackendParts): BackendOptions {
  const frozen = options.clock === undefined ? undefined : parseInstant(options.clock);
  const settings = {
    ...setup.settings,
    adminBaseUrl: setup.settings.adminBaseUrl ?? open.admin.url,
    publicBaseUrl: setup.settings.publicBaseUrl ?? open.public.url,
  };
  return {
    dialect,
    database: databases[options.database ?? 'sqlite'],
    schemas: identitySchemas(setup.schemas, settings.defaultSchemaId, dialect.schemas),
    settings,
    clock: frozen ? () => frozen : systemClock,
    frozen: frozen !== undefined,
    seed: seeds(options.seed ?? randomUUID()),
    ...(append ? { log: append } : {}),
    onError: (error, request) => log(`a fault of identikit on ${nameOf(request)}: ${describe(error)}`),
  };
}

/** One seed a command, all of them decided by the first. */
function seeds(first: string): () => string {
  let count = 0;
  return () => `${first}/${count++}`;
}

const nameOf = ({ method, target }: HttpRequest): string => `${method} ${target}`;

const describe = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
