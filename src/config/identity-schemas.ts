import { MissingSchema } from './config-error.ts';
import type { Keys } from './keys.ts';
import { readSchemaSource } from './schema-source.ts';

/** An identity schema of the configuration: its id, where it is said to be, and its text. */
export interface ConfiguredSchema {
  readonly id: string;
  readonly url: string;
  readonly source: string;
}

/** The identity schemas that could be read, and which of them is the default. */
export interface ConfiguredSchemas {
  readonly schemas: readonly ConfiguredSchema[];
  readonly defaultId: string;
  /** What people should know: schemas skipped, found elsewhere, or standing in. */
  readonly notices: readonly string[];
}

/** How to read schemas. */
export interface SchemaReading {
  readonly configFile: string;
  readonly skipMissingSchemas: boolean;
  readonly fetch: typeof fetch;
  /** The text of the schema that stands in, under the default id, when none of the configured could be read. */
  readonly standInSchema?: string | undefined;
}

/**
 * Reads the schemas below `identity.schemas` and `identity.default_schema_id`.
 * @throws ConfigError when an entry is wrong, two have one id, or the default is none of them
 */
export async function readIdentitySchemas(keys: Keys, reading: SchemaReading): Promise<ConfiguredSchemas> {
  const entries = readEntries(keys);
  const defaultId = keys.text('identity.default_schema_id') ?? 'default';
  if (!entries.some(({ id }) => id === defaultId)) {
    const ids = entries.map(({ id }) => JSON.stringify(id)).join(', ');
    throw keys.refuse('identity.default_schema_id', `the id of a schema in identity.schemas: ${ids}`);
  }
  const notices: string[] = [];
  const schemas: ConfiguredSchema[] = [];
  for (const { id, url, key } of entries) {
    try {
      const { source, note } = await readSchemaSource({ ...reading, url, key });
      schemas.push({ id, url, source });
      if (note) notices.push(note);
    } catch (error) {
      if (!reading.skipMissingSchemas || !(error instanceof MissingSchema)) throw error;
      notices.push(`identity schema ${JSON.stringify(id)} is skipped: there is nothing at ${url}`);
    }
  }
  return withDefault({ schemas, defaultId, notices }, reading.standInSchema);
}

interface Entry {
  readonly id: string;
  readonly url: string;
  readonly key: string;
}

function readEntries(keys: Keys): Entry[] {
  const entries: Entry[] = [];
  const count = keys.count('identity.schemas');
  for (let i = 0; i < count || keys.text(`identity.schemas.${i}.id`) !== undefined; i++) {
    const id = keys.text(`identity.schemas.${i}.id`);
    if (!id) throw keys.refuse(`identity.schemas.${i}.id`, 'the id of an identity schema');
    const earlier = entries.findIndex((entry) => entry.id === id);
    if (earlier >= 0)
      throw keys.refuse(`identity.schemas.${i}.id`, `an id other than that of identity.schemas.${earlier}`);
    const url = keys.text(`identity.schemas.${i}.url`);
    if (!url)
      throw keys.refuse(
        `identity.schemas.${i}.url`,
        'the URL of an identity schema, such as file:///etc/kratos/user.json',
      );
    entries.push({ id, url, key: `identity.schemas.${i}.url` });
  }
  if (entries.length > 0) return entries;
  // Until Kratos v0.9 the only schema of most projects.
  const url = keys.text('identity.default_schema_url');
  if (!url) throw keys.refuse('identity.schemas', 'a list of identity schemas, each with id and url');
  return [{ id: 'default', url, key: 'identity.default_schema_url' }];
}

/** Makes up for a default schema that was skipped: the first of the others, or the one that stands in. */
function withDefault(read: ConfiguredSchemas, standIn: string | undefined): ConfiguredSchemas {
  const { schemas, defaultId, notices } = read;
  if (schemas.some(({ id }) => id === defaultId)) return read;
  const [first] = schemas;
  if (first) {
    const notice = `identity schema ${JSON.stringify(first.id)} is the default instead of ${JSON.stringify(defaultId)}`;
    return { schemas, defaultId: first.id, notices: [...notices, notice] };
  }
  if (standIn === undefined) return read;
  const notice = `a built-in identity schema stands in as ${JSON.stringify(defaultId)}`;
  return { schemas: [{ id: defaultId, url: '', source: standIn }], defaultId, notices: [...notices, notice] };
}
