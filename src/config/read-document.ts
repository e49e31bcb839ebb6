import { readFile } from 'node:fs/promises';
import { ConfigError } from './config-error.ts';

/** A mapping of the configuration. */
export type Mapping = Readonly<Record<string, unknown>>;

/**
 * Reads a configuration file, YAML or JSON (which is YAML too).
 * @throws ConfigError when there is no such file, it is not YAML, or holds no mapping
 */
export async function readDocument(file: string): Promise<Mapping> {
  const text = await readText(file);
  // Loaded here because most starts need no YAML and should not wait for its parser.
  const { parseDocument } = await import('yaml');
  const document = parseDocument(text, { merge: true, prettyErrors: true });
  const [error] = document.errors;
  if (error) {
    const { line, col } = error.linePos?.[0] ?? { line: 1, col: 1 };
    const [reason] = error.message.split(/ at line \d+/);
    throw new ConfigError(
      `${file}:${line}:${col}: this is neither YAML nor JSON: ${reason}. Correct it and start again.`,
    );
  }
  const value: unknown = document.toJS();
  if (!isMapping(value)) {
    const found = value === null ? 'nothing' : Array.isArray(value) ? 'a list' : JSON.stringify(value);
    throw new ConfigError(
      `${file}: expected keys such as "identity" and "serve", found ${found}. Is this a kratos.yml?`,
    );
  }
  return value;
}

/** Whether a value of the configuration has keys. */
export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'there is no such file' : message;
    throw new ConfigError(`${file}: ${reason}. Expected the path of a kratos.yml; check what --config says.`);
  }
}
