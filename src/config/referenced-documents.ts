import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Dialect } from '../dialect/behaviour.ts';
import { SchemaRefused } from '../identity/traits/check-document.ts';
import { compileIdentitySchema, type SchemaSource } from '../identity/traits/identity-schema.ts';
import type { SchemaFault } from '../identity/traits/json-schema/fault.ts';
import { ConfigError } from './config-error.ts';
import { type Fetching, fetchText, mostSchemaBytes } from './fetch-text.ts';
import { isRemote } from './remote-reference.ts';
import { candidates } from './schema-source.ts';

/** Which documents an identity schema may draw in. */
export interface References extends Partial<Fetching> {
  /** Also those on other machines. Files are drawn in by files only. */
  readonly allowRemoteRefs?: boolean | undefined;
  /** The configuration that names the schemas; files that are not where they are said to be may lie beside it. */
  readonly config?: string | undefined;
}

/** More documents than this are not drawn in by one schema. */
const mostDocuments = 100;

/**
 * An identity schema with the documents that its `$ref`s lead to, as Kratos loads them. What is not allowed stays away,
 * and is a fault of the schema.
 * @throws ConfigError when a document cannot be had, is too long, or no JSON
 */
export async function withReferences(
  schema: SchemaSource,
  dialect: Dialect,
  references: References,
): Promise<SchemaSource> {
  if (!schema.source.includes('$ref')) return schema;
  const documents = new Map<string, string>();
  for (;;) {
    const found = documents.size === 0 ? schema : { ...schema, documents };
    const fault = missingDocument(found, dialect);
    const urls = [schema.url, ...documents.keys()];
    if (fault?.missing === undefined || !isAllowed(fault.missing, urls, references)) return found;
    const refuse = (reason: string): ConfigError =>
      new ConfigError(
        `the identity schema ${JSON.stringify(schema.id)} (${schema.url}) refers at ${fault.pointer} to ${fault.missing}, which ${reason}.`,
      );
    if (documents.size === mostDocuments)
      throw refuse(`is one of more than ${mostDocuments}; put them into one schema`);
    documents.set(fault.missing, await readDocument(fault.missing, references, refuse));
  }
}

function missingDocument(schema: SchemaSource, dialect: Dialect): SchemaFault | undefined {
  try {
    return compileIdentitySchema(schema, dialect).faults.find(({ missing }) => missing !== undefined);
  } catch (error) {
    // With such a schema Kratos does not start; whoever compiles it next tells so.
    if (error instanceof SchemaRefused) return undefined;
    throw error;
  }
}

function isAllowed(url: string, from: readonly string[], { allowRemoteRefs = false }: References): boolean {
  return isRemote(url) ? allowRemoteRefs : url.startsWith('file:') && from.every((each) => each.startsWith('file:'));
}

async function readDocument(
  url: string,
  references: References,
  refuse: (reason: string) => ConfigError,
): Promise<string> {
  const expected = 'Put a JSON Schema there, or its definitions into the schema itself';
  const text = await readText(url, references).catch(({ message }: Error) => {
    throw refuse(`${message}. ${expected}`);
  });
  if (Buffer.byteLength(text) > mostSchemaBytes) throw refuse('is longer than 1 MB, the most that Kratos reads');
  try {
    JSON.parse(text);
  } catch (error) {
    throw refuse(`holds no JSON: ${(error as Error).message}. ${expected}`);
  }
  return text;
}

async function readText(url: string, { fetch = globalThis.fetch, timeout, config }: References): Promise<string> {
  if (isRemote(url)) return fetchText(url, { fetch, timeout });
  const path = fileURLToPath(url);
  const places = config === undefined ? [path] : candidates(path, config);
  const found = places.find((place) => existsSync(place)) ?? path;
  return readFile(found, 'utf8').catch(({ message }: Error) => {
    throw new Error(`cannot be read: ${message}`);
  });
}
