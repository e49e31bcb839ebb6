import { parseByteSize } from '../go/byte-size.ts';
import { parseGoDuration } from '../go/duration.ts';
import { ConfigError } from './config-error.ts';
import type { Mapping } from './read-document.ts';

/** Variables of the environment. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The keys of a configuration, by paths such as `serve.public.port` or `identity.schemas.0.id`. Each function returns
 * undefined when the key is not set and throws ConfigError when its value is of another type. As in Kratos, a variable
 * such as SERVE_PUBLIC_PORT wins over the file, unless it is empty.
 */
export interface Keys {
  text(path: string): string | undefined;
  texts(path: string): readonly string[] | undefined;
  flag(path: string): boolean | undefined;
  /** A whole number within the limits. */
  whole(path: string, least: number, most: number): number | undefined;
  /** A span such as `1h30m`, in microseconds. */
  span(path: string): number | undefined;
  /** A size such as `128MB`, in bytes. */
  size(path: string): number | undefined;
  /** How many entries a list of the file has. */
  count(path: string): number;
  /** The variables that won over the file so far, each with the path that it set. */
  overrides(): readonly string[];
  /** What the file sets and nobody asked for: the shortest paths that cover all of it. */
  unread(): readonly string[];
  /** Complains about the value of a key. */
  refuse(path: string, expected: string): ConfigError;
}

/** Gives access to the keys of a document that was read from `file`. */
export function keysOf(fileDocument: Mapping, file: string, environment: Environment): Keys {
  let document = fileDocument;
  const read = new Set<string>();
  const overriding = new Map<string, string>();

  const find = (path: string): unknown => {
    const value = valueAt(document, path, file);
    if (value !== undefined) read.add(path);
    const variable = path.toUpperCase().replaceAll('.', '_');
    const override = environment[variable];
    if (!override) return value;
    overriding.set(path, variable);
    return override;
  };
  const refuse = (path: string, expected: string): ConfigError => {
    const variable = overriding.get(path);
    const place = variable ? `environment variable ${variable}` : `${file}: ${path}`;
    const value = variable ? environment[variable] : valueAt(document, path, file);
    const hint = String(value).includes('${') ? 'Fill in the template first' : 'Correct it';
    const found = value === undefined || value === null ? 'is not set' : `is ${JSON.stringify(value)}`;
    return new ConfigError(`${place} ${found}; expected ${expected}. ${hint} and start again.`);
  };
  const readAs = <T>(path: string, expected: string, convert: (value: unknown) => T | undefined): T | undefined => {
    const value = find(path) ?? undefined;
    if (value === undefined) return undefined;
    const converted = convert(value);
    if (converted === undefined) throw refuse(path, expected);
    return converted;
  };

  if (environment.IDENTITY_SCHEMAS) {
    overriding.set('identity.schemas', 'IDENTITY_SCHEMAS');
    const schemas = parseJson(environment.IDENTITY_SCHEMAS);
    if (!Array.isArray(schemas)) throw refuse('identity.schemas', 'a list of identity schemas in JSON');
    document = { ...document, identity: { ...(document.identity as Mapping | undefined), schemas } };
  }

  return {
    text: (path) => readAs(path, 'text', (value) => (typeof value === 'string' ? value : undefined)),
    texts: (path) => readAs(path, 'a list of texts', readTexts),
    flag: (path) => readAs(path, 'true or false', (value) => flags.get(value)),
    whole: (path, least, most) =>
      readAs(path, `a whole number from ${least} to ${most}`, (value) => {
        const number = typeof value === 'string' && /^\d+$/.test(value) && overriding.has(path) ? Number(value) : value;
        return Number.isInteger(number) && Number(number) >= least && Number(number) <= most
          ? Number(number)
          : undefined;
      }),
    span: (path) =>
      readAs(path, 'a span of time such as 1h30m or 90s', (value) => {
        const nanoseconds = parseGoDuration(String(value));
        return nanoseconds === undefined || nanoseconds < 0n ? undefined : Number(nanoseconds / 1000n);
      }),
    size: (path) => readAs(path, 'a size such as 128MB', (value) => parseByteSize(String(value))),
    count: (path) => {
      const value = valueAt(document, path, file) ?? [];
      if (!Array.isArray(value)) throw refuse(path, 'a list');
      return value.length;
    },
    overrides: () =>
      Array.from(overriding, ([path, variable]) => `${path} is taken from ${variable} of the environment`),
    unread: () => unreadBelow(document, '', read),
    refuse,
  };
}

/** What the file, or a variable as Go reads it, may say for yes and no. */
const flags = new Map<unknown, boolean>([
  [true, true],
  [false, false],
  ...['1', 't', 'T', 'true', 'True', 'TRUE'].map((text) => [text, true] as const),
  ...['0', 'f', 'F', 'false', 'False', 'FALSE'].map((text) => [text, false] as const),
]);

function readTexts(value: unknown): readonly string[] | undefined {
  if (typeof value === 'string') return readTexts(value.startsWith('[') ? parseJson(value) : value.split(','));
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string') ? value : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function valueAt(document: Mapping, path: string, file: string): unknown {
  let value: unknown = document;
  let above = '';
  for (const name of path.split('.')) {
    if (value === undefined || value === null) return undefined;
    if (typeof value !== 'object') {
      throw new ConfigError(
        `${file}: ${above} is ${JSON.stringify(value)}; expected keys below it. Correct it and start again.`,
      );
    }
    value = Object.hasOwn(value, name) ? (value as Mapping)[name] : undefined;
    above = above === '' ? name : `${above}.${name}`;
  }
  return value;
}

function unreadBelow(value: unknown, path: string, read: ReadonlySet<string>): string[] {
  if (read.has(path)) return [];
  const prefix = path === '' ? '' : `${path}.`;
  const holdsRead = [...read].some((other) => other.startsWith(prefix));
  if (!holdsRead && path !== '') return [path];
  return Object.entries(value as object).flatMap(([name, below]) => unreadBelow(below, prefix + name, read));
}
