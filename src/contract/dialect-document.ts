import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ReleaseName } from '../dialect/release-name.ts';
import { bundle, type ContractDocument, specFolder, validated } from './bundle.ts';

/** What a file under `spec/dialects` says: a service that speaks a release at another path, with other limits. */
interface DialectFile {
  readonly title: string;
  readonly release: ReleaseName;
  readonly basePath: string;
  /** Members to set at a JSON Pointer of the bundled document; null takes a member away. */
  readonly changes: readonly { readonly at: string; readonly set: Record<string, unknown> }[];
}

/**
 * The contract of a service that speaks the API of a release in its own way.
 * @throws Error when a change points nowhere, or the result is no valid OpenAPI document
 */
export async function bundleDialect(name: 'connhex'): Promise<ContractDocument> {
  const dialect = parse(readFileSync(join(specFolder, 'dialects', `${name}.yaml`), 'utf8')) as DialectFile;
  const document = await bundle(dialect.release);
  const base = document['x-base-path'] as string;
  const move = (path: string) => (path.startsWith(`${base}/`) ? dialect.basePath + path.slice(base.length) : path);
  const paths = Object.fromEntries(Object.entries(document.paths).map(([path, item]) => [move(path), item]));
  const { summary: _, ...info } = document.info;
  const moved = { ...document, info: { ...info, title: dialect.title }, paths, 'x-base-path': dialect.basePath };
  for (const { at, set } of dialect.changes) change(moved, at, set);
  return validated(moved);
}

function change(document: object, at: string, set: Record<string, unknown>): void {
  const names = at.split('/').slice(1);
  const decode = (name: string) => name.replaceAll('~1', '/').replaceAll('~0', '~');
  const found = names.reduce<unknown>((part, name) => (part as Record<string, unknown>)?.[decode(name)], document);
  if (typeof found !== 'object' || found === null)
    throw new Error(`a dialect changes ${at}, which is not in the contract`);
  for (const [name, value] of Object.entries(set)) {
    if (value === null) delete (found as Record<string, unknown>)[name];
    else (found as Record<string, unknown>)[name] = value;
  }
}
