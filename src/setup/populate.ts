import type { Backend, LogEntry } from '../backend.ts';
import type { Database } from '../identity/database.ts';
import type { IdentitySchema } from '../identity/traits/identity-schema.ts';

/** Whom a server begins with. */
export interface Population {
  readonly schemas: readonly IdentitySchema[];
  readonly seed: string;
  readonly count: number;
  /** From how many people on they come into being when they are touched. Fewer are put in at once: that takes no time. */
  readonly untouchedFrom?: number | undefined;
  readonly database: Database;
  /** Takes the people where the state is kept. */
  readonly append?: ((entry: LogEntry) => void) | undefined;
}

/**
 * Lets people be there whom `identikit seed` would make, unless there is somebody already.
 * @throws ConfigError when nobody, or not as many, can be made for one of the identity schemas
 */
export async function populate(backend: Backend, population: Population): Promise<void> {
  if (population.count === 0 || backend.world.size > 0) return;
  // Loaded only here: most servers begin with nobody.
  const { inhabit } = await import('./inhabit.ts');
  inhabit(backend, population);
}
