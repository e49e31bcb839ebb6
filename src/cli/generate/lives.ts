import { ConfigError } from '../../config/config-error.ts';
import type { Dialect } from '../../dialect/behaviour.ts';
import { type Locale, loadLocale, UnknownLocale } from '../../fake/index.ts';
import { compileLife, type Life } from '../../fake/life/life.ts';
import { livesTogether } from '../../fake/life/lives-together.ts';
import { encodeSchemaId } from '../../identity/schemas.ts';
import type { IdentitySchema } from '../../identity/traits/identity-schema.ts';
import { peopleOfEach } from '../../setup/people-of-each.ts';
import { readProfile } from './read-profile.ts';

/** Whose people are meant, and how they are made, as the command line says it. */
export interface PeopleChoice {
  readonly seed: string;
  readonly count: number;
  readonly from: number;
  readonly shard?: readonly [number, number];
  readonly schema?: string;
  readonly schemaId?: string;
  readonly config?: string;
  readonly allowRemoteRefs?: boolean;
  readonly locale: string;
  readonly namespace?: string;
  /** A name or a file. */
  readonly profile: string;
  /** Percent, instead of what the profile says. */
  readonly inactive?: number;
  readonly password?: string;
}

/** The lives of the people of one or of several schemas. */
export type Lives = Life;

/** Where the schemas are read on a server that is started without options. */
const schemasUrl = 'http://127.0.0.1:4433/schemas';

/**
 * The lives of the people that the command line asks for; with several schemas each person has one of them.
 * @throws ConfigError in words for people, also when there are not as many as asked for
 */
export async function livesOf(
  choice: PeopleChoice,
  schemas: readonly IdentitySchema[],
  dialect: Dialect,
): Promise<Lives> {
  const { seed, namespace = '', inactive, password } = choice;
  const locales = await readLocales(choice.locale);
  const profile = await readProfile(choice.profile);
  const passwordHash = password === undefined ? undefined : await hashOf(password, seed);
  const lives = peopleOfEach(schemas, choice.from + choice.count, { seed, namespace, locales }).map((people, at) => {
    const { id } = schemas[at]!;
    return compileLife({
      people,
      seed,
      namespace,
      schemaId: id,
      schemaUrl: `${schemasUrl}/${encodeSchemaId(id)}`,
      profile: inactive === undefined ? profile : { ...profile, inactive },
      dialect,
      passwordHash,
    });
  });
  return livesTogether(lives, seed);
}

/** Loaded only here: most runs give nobody a password. */
async function hashOf(password: string, seed: string): Promise<string> {
  const { hashKnownPassword } = await import('./known-password.ts');
  return hashKnownPassword(password, seed);
}

async function readLocales(names: string): Promise<readonly Locale[]> {
  try {
    return await Promise.all(names.split(',').map(loadLocale));
  } catch (error) {
    throw error instanceof UnknownLocale ? new ConfigError(error.message) : error;
  }
}
