import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ConfigError } from '../config/config-error.ts';
import { defaultSchema } from '../config/default-schema.ts';
import { type KratosConfig, readKratosConfig } from '../config/read-kratos-config.ts';
import { withReferences } from '../config/referenced-documents.ts';
import { remoteReference } from '../config/remote-reference.ts';
import type { Dialect } from '../dialect/behaviour.ts';
import type { Listener } from '../http/message.ts';
import { quickHasher } from '../identity/credentials/hash/hash-password.ts';
import type { Settings } from '../identity/settings.ts';
import type { IdentitySchema, SchemaSource } from '../identity/traits/identity-schema.ts';
import { titleOf } from '../setup/chosen-dialect.ts';
import { defaultSettings } from '../setup/default-settings.ts';
import { compileGiven, defaultIdOf, inlineSchema, presetSchema } from '../setup/given-schemas.ts';
import type { ServeOptions } from './serve-options.ts';
import type { Loaded } from './start.ts';

/** All that a server needs before it can listen. */
export interface Setup {
  readonly schemas: readonly IdentitySchema[];
  readonly settings: Omit<Settings, 'adminBaseUrl' | 'publicBaseUrl'> &
    Partial<Pick<Settings, 'adminBaseUrl' | 'publicBaseUrl'>>;
  readonly listeners: Readonly<Record<Listener, { readonly host: string; readonly port: number }>>;
  /** Host names, beside loopback ones, that requests may name. */
  readonly ownNames: readonly string[];
  readonly loaded: Omit<Loaded, 'identities'>;
}

/** Reads configuration and identity schemas. @throws ConfigError, ConfigError, SchemaRefused */
export async function readSetup(options: ServeOptions, dialect: Dialect): Promise<Setup> {
  const config = options.config === undefined ? undefined : await readConfig(options.config, options);
  const given = await Promise.all([
    ...(options.identitySchema ?? []).map(readAssignment),
    ...Object.entries(options.schemas ?? {}).map(([id, schema]) => readGiven(id, schema)),
  ]);
  const sources = await Promise.all(
    allSources(config, given).map((source) => withReferences(source, dialect, options)),
  );
  const schemaIds = sources.map(({ id }) => id);
  const settings = {
    ...(config?.settings ?? { ...defaultSettings, defaultSchemaId: defaultIdOf(given) }),
    hasher: config?.settings.hasher ?? quickHasher,
    version: dialect.release,
  };
  const schemas = sources.map((source) => compileGiven(source, dialect));
  return {
    schemas,
    settings,
    listeners: {
      admin: listenerOf(options, options.port, config?.adminListener, 4434),
      public: listenerOf(options, options.publicPort, config?.publicListener, 4433),
    },
    ownNames: namesOf(settings),
    loaded: {
      title: `${titleOf(options, dialect)} on ${options.database ?? 'sqlite'}`,
      schemas: schemaIds.map((id) => (id === settings.defaultSchemaId ? `${id} (default)` : id)),
      notices: [...otherVersion(config, options, dialect), ...(config?.notices ?? []), ...faultNotices(schemas)],
      ignored: config?.ignored ?? [],
      example: JSON.stringify({
        ...(dialect.create.required.includes('schema_id') ? { schema_id: settings.defaultSchemaId } : {}),
        traits: { email: 'ada@example.org' },
      }),
    },
  };
}

function readConfig(file: string, { skipMissingSchemas = false }: ServeOptions): Promise<KratosConfig> {
  return readKratosConfig(file, { skipMissingSchemas, standInSchema: defaultSchema });
}

function readAssignment(assignment: string): Promise<SchemaSource> {
  const equals = assignment.indexOf('=');
  return readSchemaFile(assignment.slice(0, equals), assignment.slice(equals + 1));
}

function readGiven(id: string, schema: string | URL | object): SchemaSource | Promise<SchemaSource> {
  if (typeof schema === 'string') return readSchemaFile(id, schema);
  return schema instanceof URL ? readSchemaFile(id, fileURLToPath(schema)) : inlineSchema(id, schema);
}

async function readSchemaFile(id: string, file: string): Promise<SchemaSource> {
  try {
    return { id, url: pathToFileURL(resolve(file)).href, source: await readFile(file, 'utf8') };
  } catch (error) {
    throw new ConfigError(
      `the identity schema ${JSON.stringify(id)} cannot be read from ${file}: ${(error as Error).message}. Name a file that is there.`,
    );
  }
}

/** Schemas of the command line take the place of those of the configuration with the same id. */
function allSources(config: KratosConfig | undefined, given: readonly SchemaSource[]): readonly SchemaSource[] {
  const twin = given.find(({ id }, index) => given.findIndex((other) => other.id === id) < index);
  if (twin)
    throw new ConfigError(`two identity schemas are named ${JSON.stringify(twin.id)}; give each an id of its own.`);
  const kept = (config?.identitySchemas ?? []).filter(({ id }) => !given.some((other) => other.id === id));
  const all = [...kept, ...given];
  return all.length > 0 ? all : [presetSchema];
}

/** The release is chosen by an option alone: what a kratos.yml has there is often left behind by an update. */
function otherVersion(
  config: KratosConfig | undefined,
  { release, dialect: whose }: ServeOptions,
  dialect: Dialect,
): readonly string[] {
  if (release !== undefined || whose === 'connhex') return [];
  if (config?.version === undefined || config.version === dialect.release) return [];
  return [
    `the configuration is of version ${config.version}, and ${dialect.release} is served; --release chooses another`,
  ];
}

/** Faults that Kratos finds only when somebody writes an identity. */
function faultNotices(schemas: readonly IdentitySchema[]): readonly string[] {
  return schemas.flatMap((schema) => {
    const failing = `every write with the identity schema ${JSON.stringify(schema.id)} will fail`;
    const remote = remoteReference(schema);
    if (remote !== undefined) return [`${failing}: ${remote}`];
    return schema.faults.map((fault) => `${failing}, as in Kratos: ${fault.message}`);
  });
}

function listenerOf(
  options: ServeOptions,
  port: number | undefined,
  configured: { readonly host: string | undefined; readonly port: number | undefined } | undefined,
  defaultPort: number,
): { readonly host: string; readonly port: number } {
  const host = options.host ?? loopbackUnlessNamed(configured?.host);
  return { host, port: port ?? configured?.port ?? defaultPort };
}

/** A configuration that is open to the network does not open the mock; only `--host` does. */
function loopbackUnlessNamed(host: string | undefined): string {
  return host !== undefined && /^(127\.|localhost$|::1$)/.test(host) ? host : '127.0.0.1';
}

function namesOf(settings: Setup['settings']): readonly string[] {
  return [settings.adminBaseUrl, settings.publicBaseUrl]
    .filter((url) => url !== undefined)
    .map((url) => new URL(url).hostname);
}
