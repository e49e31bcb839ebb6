import { readFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, normalize, sep } from 'node:path';
import { ConfigError, MissingSchema } from './config-error.ts';
import { fetchText, mostSchemaBytes } from './fetch-text.ts';

/** Where the schema of a configuration is to be found. */
export interface SchemaLocation {
  /** As configured: `file://…`, `base64://…`, `http://…` or `https://…`. */
  readonly url: string;
  /** The key that says so, for messages. */
  readonly key: string;
  readonly configFile: string;
  readonly fetch: typeof fetch;
}

/** An identity schema as text; `note` says where it was found when that is not where the configuration says. */
export interface SchemaSource {
  readonly source: string;
  readonly note?: string;
}

/**
 * Reads an identity schema.
 * @throws MissingSchema when there is no file or answer
 * @throws ConfigError when the URL is of another kind, or what it names is too long or not JSON
 */
export async function readSchemaSource(location: SchemaLocation): Promise<SchemaSource> {
  const { url, key, configFile } = location;
  const found = await readUrl(location);
  const refuse = (reason: string) => new ConfigError(`${configFile}: ${key}: ${shorten(url)} ${reason}.`);
  if (Buffer.byteLength(found.source) > mostSchemaBytes)
    throw refuse('is longer than 1 MB, the most that Kratos reads');
  try {
    JSON.parse(found.source);
  } catch (error) {
    throw refuse(`holds no JSON: ${(error as Error).message}. Expected a JSON Schema for identities`);
  }
  return found;
}

function readUrl(location: SchemaLocation): Promise<SchemaSource> | SchemaSource {
  const { url, key, configFile } = location;
  if (url.startsWith('file://')) return readSchemaFile(location);
  if (url.startsWith('http://') || url.startsWith('https://')) return fetchSchema(location);
  if (url.startsWith('base64://')) {
    const encoded = url.slice('base64://'.length);
    const bytes = Buffer.from(encoded, 'base64');
    if (bytes.toString('base64').length === encoded.length) return { source: bytes.toString('utf8') };
    throw new ConfigError(`${configFile}: ${key}: what follows base64:// is not base64. Correct it and start again.`);
  }
  throw new ConfigError(
    `${configFile}: ${key} is ${JSON.stringify(url)}; expected a URL that starts with file://, base64://, http:// or https://.`,
  );
}

async function readSchemaFile({ url, key, configFile }: SchemaLocation): Promise<SchemaSource> {
  const path = url.slice('file://'.length);
  for (const candidate of candidates(path, configFile)) {
    try {
      const source = await readFile(candidate, 'utf8');
      return candidate === path ? { source } : { source, note: `${key}: ${path} is read from ${candidate}` };
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code !== 'ENOENT' && code !== 'ENOTDIR') throw new ConfigError(`${configFile}: ${key}: ${message}.`);
    }
  }
  throw new MissingSchema(
    `${configFile}: ${key}: there is no file ${path}, nor one by the end of that path beside ${configFile}. ` +
      'Put the schema there, or go on without it by --skip-missing-schemas.',
  );
}

/**
 * Where to look for a schema file that a configuration names: at the path itself, a relative one from the working directory as Kratos does it;
 * then below the folder of the configuration, by ever shorter ends of the path. A configuration for a container says
 * `/etc/config/kratos/schemas/user.json` for what lies beside it at `schemas/user.json`.
 */
export function candidates(path: string, configFile: string): string[] {
  const names = normalize(path)
    .split(sep)
    .filter((name) => name !== '' && name !== '..');
  const ends = names.map((_, start) => join(dirname(configFile), ...names.slice(start)));
  return isAbsolute(path) ? [path, ...ends] : [path, join(dirname(configFile), path), ...ends];
}

async function fetchSchema({ url, key, configFile, fetch }: SchemaLocation): Promise<SchemaSource> {
  try {
    return { source: await fetchText(url, { fetch }) };
  } catch (error) {
    throw new MissingSchema(
      `${configFile}: ${key}: ${url} ${(error as Error).message}. Make it reachable, or go on without it by --skip-missing-schemas.`,
    );
  }
}

function shorten(url: string): string {
  return url.length > 80 ? `${url.slice(0, 60)}…` : url;
}
