import type { BackendOptions, LogEntry } from '../backend.ts';
import { parseInstant } from '../command/instant.ts';
import { ConfigError } from '../config/config-error.ts';
import type { Dialect } from '../dialect/behaviour.ts';
import { parseGoDuration } from '../go/duration.ts';
import type { HttpRequest } from '../http/message.ts';
import { databases } from '../identity/database.ts';
import { identitySchemas } from '../identity/schemas.ts';
import type { Settings } from '../identity/settings.ts';
import type { IdentitySchema } from '../identity/traits/identity-schema.ts';
import { type PastWorlds, pastWorlds } from '../store/past-worlds.ts';
import type { BackendChoices } from './backend-choices.ts';
import { randomSeed } from './random-seed.ts';
import { systemClock } from './system-clock.ts';

/** What a backend's options depend on. */
export interface BackendParts {
  readonly choices: BackendChoices;
  readonly dialect: Dialect;
  readonly schemas: readonly IdentitySchema[];
  readonly settings: Settings;
  /** Takes accepted commands, where the state is kept. */
  readonly append?: ((entry: LogEntry) => void) | undefined;
  readonly log: (line: string) => void;
}

/** The options of a backend. @throws ConfigError */
export function backendOptions({ choices, dialect, schemas, settings, append, log }: BackendParts): BackendOptions {
  const frozen = choices.clock === undefined ? undefined : readClock(choices.clock);
  return {
    dialect,
    database: databases[choices.database ?? 'sqlite'],
    schemas: identitySchemas(schemas, settings.defaultSchemaId, dialect.schemas),
    settings,
    clock: frozen ? () => frozen : systemClock,
    frozen: frozen !== undefined,
    seed: seeds(choices.seed),
    ...(append ? { log: append } : {}),
    past: pastOf(choices),
    onError: (error, request) => log(`a fault of identikit on ${nameOf(request)}: ${describe(error)}`),
  };
}

function readClock(text: string) {
  const at = parseInstant(text);
  if (at) return at;
  throw new ConfigError(`the clock cannot stand at ${JSON.stringify(text)}. Give a time such as 2026-01-02T03:04:05Z.`);
}

/** Real time passes also where the clock stands still. */
function pastOf({ eventualLag }: BackendChoices): PastWorlds | undefined {
  if (eventualLag === undefined) return undefined;
  const lag = parseGoDuration(eventualLag);
  if (lag === undefined || lag < 0n)
    throw new ConfigError(
      `--eventual-lag ${JSON.stringify(eventualLag)} is no span of time. Give one such as 4.8s, 500ms or 1m30s.`,
    );
  return lag === 0n ? undefined : pastWorlds(Number(lag) / 1000, () => systemClock().micros);
}

/** One seed a command, all of them decided by the first; a random one is drawn when it is first needed. */
function seeds(first: string | undefined): () => string {
  let chosen = first;
  let count = 0;
  return () => {
    chosen ??= randomSeed();
    return `${chosen}/${count++}`;
  };
}

const nameOf = ({ method, target }: HttpRequest): string => `${method} ${target}`;

const describe = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
