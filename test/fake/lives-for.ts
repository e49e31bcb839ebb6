import type { ReleaseName } from '../../src/dialect/release-name.ts';
import { newestRelease, releases } from '../../src/dialect/releases.ts';
import { compilePeople } from '../../src/fake/index.ts';
import { compileLife, type Life, type LifeOptions } from '../../src/fake/life/life.ts';
import { profiles } from '../../src/fake/life/profile.ts';

/** The lives of the people of seed `s` for a schema. */
export function livesFor(
  schema: string,
  release: ReleaseName = newestRelease,
  options: Partial<LifeOptions> = {},
): Life {
  return compileLife({
    people: compilePeople({ seed: 's', schema }),
    seed: 's',
    namespace: '',
    schemaId: 'default',
    schemaUrl: 'http://127.0.0.1:4433/schemas/ZGVmYXVsdA',
    profile: profiles.everyday!,
    dialect: releases[release],
    ...options,
  });
}
