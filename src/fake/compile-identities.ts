import type { ReleaseName } from '../dialect/release-name.ts';
import { newestRelease, releases } from '../dialect/releases.ts';
import { encodeSchemaId } from '../identity/schemas.ts';
import { compilePeople, type PeopleOptions } from './compile-people.ts';
import { compileLife, type Life } from './life/life.ts';
import { type Profile, profiles } from './life/profile.ts';

/** Which people, and how they live. */
export interface IdentitiesOptions extends PeopleOptions {
  readonly schemaId?: string | undefined;
  /** Where `schema_url` leads: the public listener of a server that is started without options, unless given. */
  readonly publicUrl?: string | undefined;
  /** The release that shows them; the newest unless given. */
  readonly release?: ReleaseName | undefined;
  /** How states, addresses, links and metadata are spread; `everyday` unless given. */
  readonly profile?: Profile | undefined;
  /** The hash of the password that the profile's share of the people has. */
  readonly passwordHash?: string | undefined;
}

/**
 * The people of a seed as identities.
 * @example compileIdentities({ seed: 'demo', schema }).body(17) // creates person 17
 * @throws SchemaUnsatisfiable as {@link compilePeople} does
 */
export function compileIdentities(options: IdentitiesOptions): Life {
  const { seed, namespace = '', schemaId = 'default', publicUrl = 'http://127.0.0.1:4433', passwordHash } = options;
  return compileLife({
    people: compilePeople(options),
    seed,
    namespace,
    schemaId,
    schemaUrl: `${publicUrl.replace(/\/$/, '')}/schemas/${encodeSchemaId(schemaId)}`,
    profile: options.profile ?? profiles.everyday!,
    dialect: releases[options.release ?? newestRelease],
    passwordHash,
  });
}
