import type { Dialect } from '../dialect/behaviour.ts';
import type { World } from '../store/world.ts';
import type { Database } from './database.ts';
import type { IdentitySchemas } from './schemas.ts';
import type { Settings } from './settings.ts';

/** All that the domain works in: how the release behaves, what is configured, and the world that it reads and writes. */
export interface Realm {
  readonly dialect: Dialect;
  readonly database: Database;
  readonly schemas: IdentitySchemas;
  readonly settings: Settings;
  readonly world: World;
}
