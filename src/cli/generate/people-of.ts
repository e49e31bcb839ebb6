import { ConfigError } from '../../config/config-error.ts';
import type { Dialect } from '../../dialect/behaviour.ts';
import type { ReleaseName } from '../../dialect/release-name.ts';
import { compilePeople, loadLocale, type People, SchemaUnsatisfiable, UnknownLocale } from '../../fake/index.ts';
import type { IdentitySchema } from '../../identity/traits/identity-schema.ts';
import { readSetup } from '../../server/setup.ts';
import { columnsOf } from './columns.ts';
import type { FormatName } from './formats.ts';

/** What the command line says. */
export interface GenerateOptions {
  readonly seed: string;
  readonly count: number;
  readonly from: number;
  readonly shard?: readonly [number, number];
  readonly schema?: string;
  readonly schemaId?: string;
  readonly config?: string;
  readonly release?: ReleaseName;
  readonly format: FormatName;
  readonly out: string;
  /** Percent. */
  readonly inactive: number;
  readonly locale: string;
  readonly namespace?: string;
}

/** The people to write, the id of their schema, and their columns in tables. */
export interface Chosen {
  readonly people: People;
  readonly schemaId: string;
  readonly columns: readonly (readonly string[])[];
}

/** @throws ConfigError in words for people */
export async function peopleOf(options: GenerateOptions, dialect: Dialect): Promise<Chosen> {
  const schema = await schemaOf(options, dialect);
  const { seed, namespace } = options;
  try {
    const locales = await Promise.all(options.locale.split(',').map(loadLocale));
    const people = compilePeople({ seed, schema, locales, namespace });
    return { people, schemaId: schema.id, columns: columnsOf(schema) };
  } catch (error) {
    if (error instanceof UnknownLocale) throw new ConfigError(error.message);
    if (!(error instanceof SchemaUnsatisfiable)) throw error;
    throw new ConfigError(`nobody satisfies the identity schema ${JSON.stringify(schema.id)}: ${error.message}`);
  }
}

async function schemaOf({ schema, schemaId, config }: GenerateOptions, dialect: Dialect): Promise<IdentitySchema> {
  if (schema !== undefined && config !== undefined)
    throw new ConfigError('--schema and --config both name an identity schema; leave one of them out.');
  const identitySchema = schema === undefined ? [] : [`${schemaId ?? 'default'}=${schema}`];
  const { schemas, settings } = await readSetup({ config, identitySchema }, dialect);
  const id = schemaId ?? settings.defaultSchemaId;
  const found = schemas.find((candidate) => candidate.id === id);
  if (found) return found;
  const ids = schemas.map((candidate) => JSON.stringify(candidate.id)).join(', ');
  throw new ConfigError(`there is no identity schema ${JSON.stringify(id)}; expected one of ${ids}.`);
}
