import { ConfigError } from '../../config/config-error.ts';
import type { Dialect } from '../../dialect/behaviour.ts';
import { compilePeople, loadLocale, type People, SchemaUnsatisfiable, UnknownLocale } from '../../fake/index.ts';
import type { IdentitySchema } from '../../identity/traits/identity-schema.ts';
import { readSetup } from '../../server/setup.ts';

/** Whose people are meant, and how they are made, as the command line says it. */
export interface PeopleChoice {
  readonly seed: string;
  readonly count: number;
  readonly from: number;
  readonly schema?: string;
  readonly schemaId?: string;
  readonly config?: string;
  /** Percent. */
  readonly inactive: number;
  readonly locale: string;
  readonly namespace?: string;
}

/** The people of a schema. @throws ConfigError in words for people, also when there are not as many as asked for */
export async function peopleOf(choice: PeopleChoice, schema: IdentitySchema): Promise<People> {
  const { seed, namespace, from, count } = choice;
  const people = await compile(choice.locale, { seed, namespace, schema });
  if (from + count <= people.count) return people;
  throw new ConfigError(
    `there are no people from ${from} to ${from + count - 1}: the identity schema has room for ${people.count}. Ask for fewer.`,
  );
}

async function compile(locale: string, options: Parameters<typeof compilePeople>[0] & { schema: IdentitySchema }) {
  try {
    const locales = await Promise.all(locale.split(',').map(loadLocale));
    return compilePeople({ ...options, locales });
  } catch (error) {
    if (error instanceof UnknownLocale) throw new ConfigError(error.message);
    if (!(error instanceof SchemaUnsatisfiable)) throw error;
    throw new ConfigError(
      `nobody satisfies the identity schema ${JSON.stringify(options.schema.id)}: ${error.message}`,
    );
  }
}

/** The identity schema that the command line names, or the one that there is without. @throws ConfigError */
export async function schemaOf({ schema, schemaId, config }: PeopleChoice, dialect: Dialect): Promise<IdentitySchema> {
  if (schema !== undefined && config !== undefined)
    throw new ConfigError('--schema and --config both name an identity schema; leave one of them out.');
  const identitySchema = schema === undefined ? [] : [`${schemaId ?? 'default'}=${schema}`];
  const { schemas, settings } = await readSetup({ config, identitySchema }, dialect);
  return schemaNamed(schemaId ?? settings.defaultSchemaId, schemas);
}

/** @throws ConfigError that names those that there are */
export function schemaNamed(id: string, schemas: readonly IdentitySchema[]): IdentitySchema {
  const found = schemas.find((candidate) => candidate.id === id);
  if (found) return found;
  const ids = schemas.map((candidate) => JSON.stringify(candidate.id)).join(', ');
  throw new ConfigError(`there is no identity schema ${JSON.stringify(id)}; expected one of ${ids}.`);
}
