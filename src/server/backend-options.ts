import { randomUUID } from 'node:crypto';
import type { BackendOptions, LogEntry } from '../backend.ts';
import { parseInstant } from '../command/instant.ts';
import { ConfigError } from '../config/config-error.ts';
import type { Dialect } from '../dialect/behaviour.ts';
import { parseGoDuration } from '../go/duration.ts';
import type { HttpRequest, Listener } from '../http/message.ts';
import { databases } from '../identity/database.ts';
import { identitySchemas } from '../identity/schemas.ts';
import { type PastWorlds, pastWorlds } from '../store/past-worlds.ts';
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
    past: pastOf(options),
    onError: (error, request) => log(`a fault of identikit on ${nameOf(request)}: ${describe(error)}`),
  };
}

/** Real time passes also where the clock stands still. */
function pastOf({ eventualLag }: ServeOptions): PastWorlds | undefined {
  if (eventualLag === undefined) return undefined;
  const lag = parseGoDuration(eventualLag);
  if (lag === undefined || lag < 0n)
    throw new ConfigError(
      `--eventual-lag ${JSON.stringify(eventualLag)} is no span of time. Give one such as 4.8s, 500ms or 1m30s.`,
    );
  return lag === 0n ? undefined : pastWorlds(Number(lag) / 1000, () => systemClock().micros);
}

/** One seed a command, all of them decided by the first. */
function seeds(first: string): () => string {
  let count = 0;
  return () => `${first}/${count++}`;
}

const nameOf = ({ method, target }: HttpRequest): string => `${method} ${target}`;

const describe = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
