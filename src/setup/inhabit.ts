import type { Backend, LogEntry } from '../backend.ts';
import { ConfigError } from '../config/config-error.ts';
import { compilePeople, profiles, SchemaUnsatisfiable } from '../fake/index.ts';
import { groundOf } from '../fake/life/ground.ts';
import { keptBy } from '../fake/life/kept.ts';
import { compileLife, type LifeOptions } from '../fake/life/life.ts';
import { storedChange } from '../store/change.ts';
import { UniqueViolation } from '../store/world.ts';
import type { Population } from './populate.ts';

/** What nobody can import is nobody's. */
const profile = { ...profiles.everyday!, totp: 0, lookup_secret: 0 };

/**
 * Puts the first people of a seed into an empty world. Many of them come into being when they are touched, unless a log
 * has to hold them.
 * @throws ConfigError when nobody, or not as many, can be made for the identity schema
 */
export function inhabit(backend: Backend, population: Population): void {
  const { count, database, append, untouchedFrom = 5000 } = population;
  const keeper = { dialect: backend.dialect, database };
  const options = livesFor(backend, population);
  const ground = append === undefined && count >= untouchedFrom ? groundOf(options, keeper, count) : undefined;
  if (ground) {
    backend.world.beginWith(ground);
    return;
  }
  const life = compileLife(options);
  for (let i = 0; i < count; i++) {
    const changes = [storedChange({ identity: keptBy(keeper, life.identity(i)) })];
    const entry: LogEntry = { at: backend.time.now(), operation: 'snapshot', changes };
    put(entry, i, backend);
    append?.(entry);
  }
}

function put(entry: LogEntry, i: number, backend: Backend): void {
  try {
    backend.replay(entry);
  } catch (error) {
    if (!(error instanceof UniqueViolation)) throw error;
    throw new ConfigError(`person ${i} that --count asks for was not taken: ${error.message}. Ask for fewer.`);
  }
}

function livesFor({ dialect }: Backend, { schema, seed, count }: Population): LifeOptions {
  try {
    const people = compilePeople({ seed, schema });
    if (people.count < count)
      throw new ConfigError(
        `--count asks for ${count} people, but the identity schema ${JSON.stringify(schema.id)} has room for ${people.count}. Ask for fewer.`,
      );
    return { people, seed, namespace: '', schemaId: schema.id, schemaUrl: schema.url, profile, dialect };
  } catch (error) {
    if (!(error instanceof SchemaUnsatisfiable)) throw error;
    throw new ConfigError(
      `--count needs people for the identity schema ${JSON.stringify(schema.id)}, and there are none: ${error.message}`,
    );
  }
}
