import type { Backend, LogEntry } from '../backend.ts';
import { ConfigError } from '../config/config-error.ts';
import { profiles } from '../fake/index.ts';
import { groundOf, type Lived } from '../fake/life/ground.ts';
import { keptBy } from '../fake/life/kept.ts';
import { compileLife } from '../fake/life/life.ts';
import { livesTogether } from '../fake/life/lives-together.ts';
import { storedChange } from '../store/change.ts';
import { UniqueViolation } from '../store/world.ts';
import { peopleOfEach } from './people-of-each.ts';
import type { Population } from './populate.ts';

/** What nobody can import is nobody's. */
const profile = { ...profiles.everyday!, totp: 0, lookup_secret: 0 };

/**
 * Puts the first people of a seed into an empty world, each with one of the identity schemas. Many of them come into
 * being when they are touched, unless a log has to hold them.
 * @throws ConfigError when nobody, or not as many, can be made for one of the schemas
 */
export function inhabit(backend: Backend, population: Population): void {
  const { count, database, append, untouchedFrom = 5000 } = population;
  const keeper = { dialect: backend.dialect, database };
  const lived = livesFor(backend, population);
  const ground = append === undefined && count >= untouchedFrom ? groundOf(lived, keeper, count) : undefined;
  if (ground) {
    backend.world.beginWith(ground);
    return;
  }
  for (let i = 0; i < count; i++) {
    const changes = [storedChange({ identity: keptBy(keeper, lived.life.identity(i)) })];
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

function livesFor({ dialect }: Backend, { schemas, seed, count }: Population): Lived {
  const peoples = peopleOfEach(schemas, count, { seed });
  const name = { seed, namespace: '' };
  const lives = peoples.map((people, at) => {
    const { id, url } = schemas[at]!;
    return compileLife({ ...name, people, schemaId: id, schemaUrl: url, profile, dialect });
  });
  return { ...name, peoples, life: livesTogether(lives, seed) };
}
