import type { ReleaseName } from '../../src/dialect/release-name.ts';
import { compileIdentities, type IdentitiesOptions, type Life } from '../../src/fake/index.ts';

/** The lives of the people of seed `s` for a schema. */
export function livesFor(schema: string, release?: ReleaseName, options: Partial<IdentitiesOptions> = {}): Life {
  return compileIdentities({ seed: 's', schema, release, ...options });
}
