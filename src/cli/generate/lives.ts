import { ConfigError } from '../../config/config-error.ts';
import type { Dialect } from '../../dialect/behaviour.ts';
import {
  compilePeople,
  countUnique,
  type Locale,
  loadLocale,
  type People,
  type PeopleOptions,
  SchemaUnsatisfiable,
  UnknownLocale,
} from '../../fake/index.ts';
import { compileLife, type Life } from '../../fake/life/life.ts';
import { blockSize, rankOfPeople } from '../../fake/shares.ts';
import { encodeSchemaId } from '../../identity/schemas.ts';
import type { IdentitySchema } from '../../identity/traits/identity-schema.ts';
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
  const lives = peopleOfEach(schemas, { seed, namespace, locales }).map((people, at) => {
    const { id } = schemas[at]!;
    assertEnough(people, id, choice);
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
  return lives.length === 1 ? lives[0]! : together(lives, seed);
}

/** Loaded only here: most runs give nobody a password. */
async function hashOf(password: string, seed: string): Promise<string> {
  const { hashKnownPassword } = await import('./known-password.ts');
  return hashKnownPassword(password, seed);
}

/** Each schema for as many people as the others. */
function together(lives: readonly Life[], seed: string): Lives {
  const rank = rankOfPeople(seed, 'schema');
  const of = (i: number): Life => lives[Math.floor((rank(i) * lives.length) / blockSize)]!;
  return {
    identity: (i) => of(i).identity(i),
    shown: (i) => of(i).shown(i),
    writeShown: (row, i) => of(i).writeShown(row, i),
    body: (i) => of(i).body(i),
    names: (i) => of(i).names(i),
  };
}

function peopleOfEach(
  schemas: readonly IdentitySchema[],
  options: { readonly seed: string; readonly namespace: string; readonly locales: readonly Locale[] },
): readonly People[] {
  const counts =
    schemas.length === 1
      ? []
      : schemas.map((schema) => namingSchema(schema, () => countUnique({ ...options, schema })));
  return schemas.map((schema, at) => {
    const others: PeopleOptions['others'] = { before: counts.slice(0, at), after: counts.slice(at + 1) };
    return namingSchema(schema, () => compilePeople({ ...options, schema, others }));
  });
}

function namingSchema<T>(schema: IdentitySchema, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof SchemaUnsatisfiable)) throw error;
    throw new ConfigError(`nobody satisfies the identity schema ${JSON.stringify(schema.id)}: ${error.message}`);
  }
}

async function readLocales(names: string): Promise<readonly Locale[]> {
  try {
    return await Promise.all(names.split(',').map(loadLocale));
  } catch (error) {
    throw error instanceof UnknownLocale ? new ConfigError(error.message) : error;
  }
}

function assertEnough(people: People, id: string, { from, count }: PeopleChoice): void {
  if (from + count <= people.count) return;
  throw new ConfigError(
    `there are no people from ${from} to ${from + count - 1}: the identity schema ${JSON.stringify(id)} has room for ${people.count}. Ask for fewer.`,
  );
}
