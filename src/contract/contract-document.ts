import { readFileSync } from 'node:fs';
import type { ReleaseName } from '../dialect/release-name.ts';

/** Who the API is served as: Ory Kratos itself, or a service that speaks it in its own way. */
export type ContractDialect = 'kratos' | 'connhex';

const read = new Map<string, string>();

/** What has a document: a release, or the control API. */
export type Documented = ReleaseName | 'control';

/**
 * The contract as one OpenAPI 3.1 document, as JSON text.
 * Read on first use from the folder `generated` beside this module (or beside the bundle it was built into).
 * @param release ignored for a dialect that speaks one release only
 */
export function contractDocument(release: Documented, dialect: ContractDialect = 'kratos'): string {
  const name = dialect === 'kratos' ? release : dialect;
  const text = read.get(name) ?? readFileSync(new URL(`./generated/${name}.json`, import.meta.url), 'utf8');
  read.set(name, text);
  return text;
}
